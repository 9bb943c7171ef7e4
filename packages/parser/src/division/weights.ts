import type { DivisionWeightsText } from './weights-text.js'

/** Learned by `npm --prefix packages/evals run train:division`; see docs/articles.md. */
export const WEIGHTS: DivisionWeightsText = {
  step: 0.4,
  taught: 'a81fcbc12c27330b',
  features: `bias	3 4 2  1 2 2 3 1 4 -6 2 -2 -2  -3   2 -3 -13 1 -2 1 2
g:after end	-7   -4 -16 4 4 14  4 2 -1 -1 2  11 -1 -17 -1 -24  -15 2 -2 6 42
g:after less 0	3 2 -7 11 -11 -2 -3 -16 -9 25 -15 -3 -6 14 -3 -15 -4 12 18 -4 -8 1 -1 27 -2 -6
g:after more 1	12 4 4 9 -3 -13 -9 4 -10 7 11 3 -3 2 -7 12 -9 -1 -3 -14 -18 16 2 -7 4 7
g:after more 2	-15   -23 2 -17 8 28 -1 -13 -2  -15 11 -1 37 3 -9 15 -13 -4 3  -10 7 10
g:after same 0	 -4 -9 8 2 -3 -10 -2 17 -6 -4 3 3 -6 3 -13  12 4 6 9 4 1 3 -14 -7
g:after same 1	-5 1 9 -8 -7 4 22 -5 -5 4 24 -3 11  -1 -3  -29 -1 -11 7 8 -10 -5 11 -8
g:around less 0 end	     1 -1 -1  -2      10   -13 -2  -1  3 1 6
g:around less 0 less 0	-41 2 11 -5 -40 17 12 -10 -5 6 3 -2 -1 18 -1 7  22 21 -7 -5   -4  4
g:around less 0 more 2	  2   -1 -4   -1   -1 1  -6   3     1 3 4
g:around less 0 same 1	1 -6 6 -13 -3 -7 16 -5 -4 21 13 -1 9 -8 -4 5 -2 -22 12 -24 10 13 -1  3 -9
g:around more 1 end	-2   -3 -4 4  15      1  6  -7 5 -1  2  -9 -2 -4
g:around more 1 more 1	7 9 -2 10 -1 -14 -7 11 -2 -1 -7 3 6 10 -3 -5 -5 1 -6 -5 4 4 9 -9 -5 1
g:around more 1 more 2	-12   -6 -25 8 -8 14 -1 -15   -6 2  33 5 -2 -25 -4 -1 11  11 6 16
g:around more 1 same 0	20 -8 -17 -4 25 21 -38 9 19 -3 -25 4 6 -11 7 -42 3 26 1 14 -2  -7 20 -8 -9
g:around more 2 end	       6  -2        -2 -1 -2    7  -4
g:around more 2 less 0	1  1 -1 -3 -2  3  -3 1        -7     8
g:around more 2 more 1	31 -1  17 4 -9 -4 -16  -4   -2 -2  -3  13 -17 -1 -1   4 -1 -8
g:around more 2 more 2	-7   -14 26 -11 -1 26  -9 -1       1 -5 -5  -3  4 -1 2
g:around more 2 same 0	-14 -1  -3 6 -6 1 -4 -1 -5 -2  10 -9 -1 -9  19 -21 32  -9 10 5 -2 4
g:around more 2 same 1	29  4 10 15 -2 -4 -3  -5   13 -1  -14  -1 -17 7  -10  -9 13 -24
g:around same 0 end	-2   -1 -13 -8  2  4 1 -1  2 -1 -8  -1 -3 -13  -16 3 6 10 39
g:around same 0 more 1	-27 -2 8 -20 -8 1 -1 6 -4 14 16  -21 -1 -5 27 -4 -6 23 -16 -22 11 -4 10 16 10
g:around same 0 more 2	1  -1  -1 -13 25   -4 -2  -5 -1 -1 4  -5 17 -3 -3 -3  -3 -1
g:around same 0 same 0	1 4 9 4 2 5 1 -10 -5 -5 3 -4 3 -3  -4 -1 3 2  12 -1 -2 2 -9 -5
g:around same 1 end	-2    -1 5 6 -5  4 -1   -1  16 -1 -4 -3 -5  -3  -11 -2 10
g:around same 1 less 0	32 -2 -15 17 27 -21 -24 -9 -5 25 -18 -1 -1 -6 3 -20 -3 -3 17 -3 -2 6 -3 19 -4 -4
g:around same 1 more 2	2     1 -3 -4  10   -3 4  10 -1 -3 26 -4  -2  -21 -2 -7
g:around same 1 same 1	-15 6 -2 -2 -7 13 4 1  1 14 -4 -6 2 1 2 3 -9 7 -5 -6 10 -9 -6 -3 10
g:before less 0	-35 -4 16 -15 -42 13 22 -18 -9 17 14 -2 8 12 -5 9 -3 -4 16 -22 4 15 -2 6 7 3
g:before more 1	12 -1 -19 1 6 10 -47 27 18 -7 -25 9 7 -2 3 -3 1 17 -4 6 1 -2 1 -3 -7 -1
g:before more 2	40 -3 7 8 32 -26 -8 11  -28 -1  18 -12 -1 -24  30 -55 27 -1 -21 11 17 5 -25
g:before same 0	-1 2 14 -6 4  6 -8 -8 -3 9 -2 -4 -1 -6 2 -6 5 3 2 -11 2 -5 4 6 4
g:before same 1	13 1 -20 18 11 10 -6 -8 -3 15 -4 -3 -13 -1 2 9  -10 10 1 -7 11 -11 -2 -15
g:fill 0	1 8 10 -9 10 19 10 3 -13 12 18 -14 1 7 -1 6  -25 -29 -28 7 17 -16  4 1
g:fill 1	3 8  -3 -3 -14 11 9 8 8 14 -4 3  1 -11 -1 -15 -7 -13 -10 16 13 -16 -1 4
g:fill 2	9 -3 8 5 -9 -9 21 -1 -2 -5  -4 -7 -24 -6 -3  7 10 2 10 15 3 -11 -3 -2
g:fill 3	10 -1 1 6 -12 -15 -41 -2 -7 2 -32 1 -4 -12 8 4 -3 40 42 36 -7 -34 1 25 -2
g:fill 4	13 -5 -10 17 -5 -19 -22 3 14 21 -31 22 9 -4  -25 -5 10 17 14 -9 -45 -6 31 -6 23
g:first	-5    -4        -3     15   14   -15 -5 1
g:indent as paragraphs	-30  -2 -5 -3 -24 -6 -7  -25 -4  -5 -7  36 -2 56 48 -19 -5 18 -2 -10 9 -11
g:indent as paragraphs then as paragraphs	-15  -2 -3 7 -21 -5 -6  -19 -6 -1 -7 -4  36 -1 32 34 -25 -3 34 -2 -3 -5 -14
g:indent as paragraphs then far in	                  -10     11
g:indent as paragraphs then flush	-13 -1  -1 -11 -2 -1   -7   3 -4 -1 9  42 48 -11  -35 -1 -12 8 -8
g:indent far in	    -6    -1 -1    4  4   20 -1  -6  -2 1 -11
g:indent far in then flush	    -1           8   -5       -2
g:indent flush	15 7 2 8 5 16 -2 2 -1 12 13 -5 4 22 -7  -5 -42 -25 -65 -13 20 -5 24 3 20
g:indent flush as all	-3 -5 -3  5 2 15 8 -3 1 6 2 -1 -8  -9 2 -1 1 2 12 -5  -5 -6 -6
g:indent flush as all then flush as all	-2 2 4  3 -3  1 6 1 2 -2 4 -6  -13 1 -4  1 18 -2 1 -2 -5 -5
g:indent flush as all then in	-7    55 -20 36   -9    -13  6  -9 -37 -10 -8 -19  -3 -1 41
g:indent flush then as paragraphs	-21 -2 -4 -11 14 16 -5 -5 -1 25 1 -2 2 14 -4 4 -2 -33 -3 -35 -13 40 1 12 -1 11
g:indent flush then flush	14 10 -1 18 4 6 1 1 -2 9 2 -2 -2 20 -3 5 -4 -8 -14 -36 -3 -39 -6 19 -1 12
g:indent in	-6  -1  -4 -5 -2   -8 -1  8 -4  4  -1 38 -4  12  -7 1 -21
g:indent in then flush as all	-2    1 -2 3   -3    -9  1   18   6  -1  -9
g:indent in then in	-3  -1  -5 -1 -2   -2         20 -2  7  -1  -8
l:ahead 0	7 1 -1 7 -4 -16 -14 14 -13 -8 -25 3 -1 4 -4 2 -6 12 10 8 1 2 3 8 5 6
l:ahead 1	2 2 -16 15 7 9 1 -11 1  18 -2 -7 4 2 -5 -1 15 8 -6 -16 -11 6 -3 -5 -9
l:ahead 2	9 2 -14 -18 12 18 7 -15 3 6 -23 -6 -7 -10 -2 -15 -1 -2 4 -10 22 16 -3 19 1 7
l:ahead 3	5 -1 29 10 -5 -1 11 -15 5 12 21 4 -6 -21 -4 13 -1 -11 -3 -9 -10 3 -5 2 12 -36
l:ahead 4	-5 -3 -3 -10 24 13 16 -4 14 20 -1 9 -2 8 -1 -3 1 -15 -29 -26 4 8 -2 7 -2 -18
l:ahead 5	14 -9 3 -11 16 5 21 16 -2 16 12 -4 -6 -16 -1 -11 -1 8 -27 -4 -11 35 -3 -27  -14
l:behind 0	1 10 -10 -3 5 4 3 -3 6 8 19 4 -15 -3 -2 -13 -4 3 3 2  -3 4 -10 -8 1
l:behind 1	24 -5 10 -3 3 -7 -5 4 -6 -9 -1 -5 -9 6 -4 -1 -1 -15 8 -7 -2 19 1 9 2 -5
l:behind 2	7 -3 -9 7 -28 13 8 3 -6 -30  -7 2 10  12 1 -13 2 -16 1 12 1 33 3 -2
l:behind 3	-14 -1 23 3 -28 -17   -1 -17 -7 -2 -2 9  14 -1 -1 -3 -7  29 -1 14 13 -1
l:behind 4	-1  -1 -4 -31 -7 12 16 1 16 -5 -2 2 -3  12  -2 -19 -7  -6 -2 26 2 6
l:behind 5	-7   -3 25 -4  17  -23 -11 2  -14  14  8 -7 -7  14  -3 1 3
l:c 0	    -1             9 -12 1  -1  -2 9 -2
l:c 1	    -1             1 -14 1  -1  11 8 -3
l:c 2	-1    -1       -1    -1  -5 9 -6    18 -1 -9
l:c 3	-2   -3 -15 -1  -1  -3 -1 -1 -2 -5 -1 -9  1 17 -7  2  3 20 8
l:c 4	-2    -5  -1 -1 -1 -2     -1    -9 7 -1 1  11 1 2
l:c 5	   -1 -2     -1        -3 -10 4  1  2 9 2
l:c 6	-1    21             3 -7 -2  -7  -2 -6 4
l:d 0	  -1               4 -7 7      -1
l:d 1	            -1 -1 -1   2 8 -1    -3  -3
l:d 2	            -1      16 -14    -2  2
l:d 3	-2   -1 -3  -6 -1  -1 -2  -4 -5 -1 -1  13 4 16  -1  3 -3 -4
l:d 4	-1    -3      -1   1    14 -5 1      -3
l:d 5	    1           -1  25 -23 8    -4 -1 -2
l:d 6	4    1   -2  -1   -1     7  2    -4  -6
l:h 0	-26 -1 7 -7 11 -14 -3 25 1 -28 -16 -1 2 -7  40  -5 -7 -14  15 -3 16  16
l:h 1	-10 -2 -6 13 1 -2 -12 12 -6 3 -6 -5 3 4 1 3 3 -3 13 -8 2 -7 1 -13  25
l:h 2	6  3 -6 -39 7 -8 2 -3 -1 -1 -3 -2 14  8 -1 7 8 -4 -1 -13 -2 1 -1 29
l:h 3	7 4 10 9 -5 -10 5 -3 -6 1 -3 -1 4 4 -1 -7 -3 -7 5 1  9 4 2 -23 6
l:h 4	31 2 -2 3 -5 5 -16 4 9 15 -12 -3 -6 -3 -1 10 1 11 9 14 -2 -23 -2 -17  -20
l:h 5	-5 2 -5 -13 10 13 14 5 3 12 5  -5 -4 1 -21 -1 7 -5 -1 15 8 5 -11  -30
l:h 6	1 -8 -20 -11 20 28 26 -4 21 21 47 9 -10 -17 -5 -3 -1 -14 -32 -15 -11 12 -8 -6 -3 -16
l:t 0	5    -1  -1   9      -1  4 -2 -2  -10 -1 4 -1 -1
l:t 1	  1 -1 -4 -1 -2 -2  -6  1 -1   -2   5 -9  3  26 -1 -7
l:t 2	-9   -1   -1 -3  1   -1 -1  -2  -16 12 -13  -1 -1 6  30
l:t 3	 -1 -3 2 -23 1 -10 -5 -1 -25 -5 -2 -4 2  -4  9 29 24 2 -2 2 8 -2 11
l:t 4	-4   5 -5 -2  2 -1 -7 -1 2 2 -5 2   16 5 13 -1 -9  5  -13
l:t 5	6  -2 3 11 3 -4 3 -1 3    -1    2 -16 -8 -1 -4  -3  14
l:t 6	7  14 -1 15 3 -3 -2  27 -1  -1 -1  -2  -4 -19 -9  9 -1 -11  -19
m:below picture	-2    -3 -1    -3   -1   -2   -25     45 -3 -3
m:bold alone	-2    5 10 -4 -1  -4   -1 -1  1   -18  -1 28  -1  -10
m:bold among headings	40   -1 -20 -24 -3 9  4 -2  -2 13  4   6  -1 6 -1 -2 -1 -24
m:doubled	-42 -5 -16 8 73 88 21 58 12 -65 -36 -3 -3 -9 -2 -11 -1 -7 -65 -24 -2 22 -3 -11 -1 23
m:heading	-24 -1 -4 -6 26 23 19 10  8 -1  -4  -1 -16  -5 -26 -1 -7 -2 -2 -6 -1 21
m:heading lower	28   -3 -11 -34  1  20 6  -2 -2 -1 -7   10   18 -2 -1  -17
m:heading only	-17 -1 -2  6 33 9 -1   -1  -2 3  -8  -3 -22 -1 -9 -11 -1 -3  31
m:heading then higher	37    -25                 -3  -1  -8
m:heading then lower	-42    37 -2 7 1  -7      -1   -1   -4    15
m:heading then same	-1  -4 -2 -2 6 -3 5  2   -1 -1  -4  -1 -6   -2    17
m:heading then text	-46   -1 37 19 20 3  8 4  -3  -1 -12  -2 -22 -1 -8 11 -2 -4 -1 4
m:heading top	-45  -1 -2 55 14 18 10  -17    -1  -3   -11   -19  -1 -1 5
m:none among headings	-5 3 -6 19 -49 -46 -13 -7  8 7 -1 -3 8  15  26 14 -24 -1 -9 -1 28 8 29
m:ornament	      1            1       -1
n:--c	                 -1      2
n:--d	    -6             5       -1 3
n:--f	-4    -9        -2     -2   -1     20
n:--h	2    7        -12     3   21   -7 -1 -12
n:--l	4            9     -1       -2 -9
n:--t	-4    -3             14   -2   -6  1
n:-c	                 -1      1
n:-cc	                       1
n:-ch	    -1                   3
n:-d	    -5             6      -1 -1 2
n:-df	    -1             3       -1 -1
n:-dh	                 3        -1
n:-dt	    -3             8 -5     1
n:-f	-2    -10        -1     -4   -1   -1  19
n:-fc	-1    -1             -3      4
n:-fd	    -5             11 -5
n:-ff	    -13 -1  -1     -4     -1 -2  -1     23
n:-fh	-6    9 -10 -1   2   7     -2 -4  -2 -3  -2  14
n:-fl	-1    1        1             1
n:-ft	-1    2        -1      -3     2
n:-h	1    10        -11     3   19   -8 -3 -10
n:-hc	5    5             -3 6     -4 -1 -8
n:-hd	-6    18             -2 3  -7     -5
n:-hf	6 -1 -2  -17 5    -3   4 -23    -6 -6  -4 -1  -1 -1 50
n:-hh	12 -1 -10  12 7 -7 -1  -11   2 -30    10 16  -13 -10  -7 -1 29
n:-hl	-5    10 -1    -2   -1 9    -3 -3       -3
n:-ht	13  17  -24 -5 -4   -6   -1 -1    -18 24  38   -10  -20
n:-l	3            10     -1       -1 -9
n:-lh	-2 7   -4 9       10     -2 -4      -2 -12
n:-t	-2    -6             15   -2   -5  1
n:-tc	                 1
n:-th	    -1 -6 -5   12        1 1   -1  -1
n:-tt	    -8             10 4  -1   -2  -1
n:above advertisement	-5  -1 -7 -12 -12 1 -3 -1 -2 -1  1 -7 4 11 -1 19 -43 3  -10 1 3 -1 63
n:above byline	-6 13  9   -4 18 -6 6 -3 -7 -7 -6 -3 11  8 -9 -7 -4 3 4 5 -5 -11
n:above caption	-5 -1 1 7 9 -3  -1 1 -4 -1 3 -6 -5 -2 -16  7 18 3 3 6  -7 3 -9
n:above closing-names	25 1  17 10 -12 -3 6  -5  4 12 -4 1 -26 -1 -7   -2 -14 4 -12 -3 8
n:above column-name	42 -1 -16 3 12 68 -47 -10 4 -4 -11 -1 -3 8 1 -2 -2 2 -41 8 -1 -9 2 -3
n:above credit	8 -2  6 4 -11 -2 -2 -1 -4 2  6 -3 -1  1 5 9 7 -2 15 4 -19 -7 -12
n:above credit-alone	2 -2 -1 3 5 -12 -2 8 1 -5 1  -6 -2  5  1  -3  2 2 11 -2 -7
n:above dashed	10 -1 -2  19 -17 -28 -2 6 -3 32 5 12 -21 -6 -5 -4  -3 -2  -17 7 -2 1 20
n:above dateline	   -1 5 -2 -3 11 -3 -7 -2 -4 -9 2 -3  -1 -17 13 2 -2 -9  9 -1 24
n:above editors	12 -2  3 -17 -3 -1 2 -1    3 -4 1 2   -10 5  5 2 3 -1 2
n:above ends )班	    -2 2          5   -2   -1    -2
n:above ends ,	  -1 -1 -1  3 -2  -1 1        6   -2  -1  -2
n:above ends ,一	   1
n:above ends 00	3    3     -1 1   3  -2  1 -1   -1  -1  -5
n:above ends 0元	8   -1   7 -3  1 -6   -1    -1  2      -3
n:above ends 11	                   1   1
n:above ends 17	                         1
n:above ends 2日	    1               1
n:above ends 2版	5    -2 -2    -1         -2       2
n:above ends 4期	    -1              3
n:above ends 5日	          -1        1
n:above ends 6版	-1   -1 -1              2   1    1
n:above ends “	-1    -1 -3 22   -6 -7       -1 3     1  -4
n:above ends ”	11  -3 1 4 -4 -26 11  22 -9  3 -1 2 -4  -1 -13 -4  27 -1 -4  -11
n:above ends ”,	  4 -1 -2 -3 12 -3  -3 1        -1 3  -1  -2  -1
n:above ends ”?	3 -1  1 1 1 6   -11 -4 3  -1     1   2    -3
n:above ends ”了	1    3  -3  1 3    2     -3 -1      -1
n:above ends ”记	   -2  1 -1 1  1    1            -1
n:above ends 、	  1   -1 -1    3
n:above ends 一	-1  3 -1 1 -3 -1    2        2 2      -2
n:above ends 一个	    -3 -4 4  3 4 -1        3 -2    -1
n:above ends 一剑	    1                 -1
n:above ends 一半	    1  -1   4 -1
n:above ends 一天	  20  -1 -12 -7     1       2 1  -1    -2
n:above ends 一年	2     6 -5   2 -1 2       -3 1      -1
n:above ends 一点	3          -2
n:above ends 一版	13    -6 -3    -1        1  -1      -2
n:above ends 一线	13    -2 -4 -1   -6                2
n:above ends 万元	1   1 -3 1 -3  1 -3 2   1    -2 -7 -4   3 19  -6
n:above ends 万吨	-1    2 -1   -1 2 3   -2      -1      -2
n:above ends 三天	      -1   1    1
n:above ends 三年	-1   -2 -1 -4 4 3  -4        -1 -1 1   -2 3  7
n:above ends 上,	2           1       -1
n:above ends 上的	    -1 -5 14 3  -5 -1   -2    -2 -2 2  -1
n:above ends 个人	1   2  -1 4   -1 -1        -1 -1  -1  -1
n:above ends 个村	-4   3 4 -4 -1 -3   2        1       3
n:above ends 中心	1    3 7 -6 -1  -1 2   -1     -1
n:above ends 么?	  -1  -1 1 -2 -1  -3          -2  4 -1   6
n:above ends 么办	-3    -7 11 2  1 -5    -2        -1    6
n:above ends 之后	-1  -1 -1 -3 7    -1 -1 1  7     -2 -1  2    -3
n:above ends 了,	-1  -1   -8 11   -1         2 -1  -1
n:above ends 了?	-1  5  -1 -3 -2   -3         -2 1      4
n:above ends 事”	    1  -2   -3          2      3
n:above ends 二版	2    2  -1                   -2
n:above ends 五年	-5  -1   -1 6   -11 4               10
n:above ends 产业	    -1 11 -5   -1 -1 -2  1     -2 1
n:above ends 人	3  -1  4 -1 -2   -1 -1       -1  -1  -1
n:above ends 人”	-1  -1 1 -3 7 -4 1 3 -18 17  10 2     -7    -1   -6
n:above ends 亿元	-2   -1 -4 -8 -9   27 6 -1       -1 -2      -4
n:above ends 什么	  -1 -3 -3 8 -3 4 -1 -2 -1 1  2    1 2 -2  -3 -2   2
n:above ends 以后	    4 6 -13   4  -1  3     7       -3
n:above ends 价”	    1     -1   1
n:above ends 企业	                   -1    1
n:above ends 会”	    -2 19 -8   -8 -1   -5     3 -2  -1    7
n:above ends 会议	-1  -1   9 -6 -1  4 -1   -1     -1   -1    2
n:above ends 传真	1    5 10 -6 -4 4 -1 -1        -9 9  -1    -5
n:above ends 作风	       1           2       -1
n:above ends 侧记	1    -1     -1 -1         1      -1
n:above ends 信息	4  -1  4 -1 -6   6  -1  -2     -3
n:above ends 元,	                  1
n:above ends 全市	      1   1         -2
n:above ends 公司	    3 -1    -1 1        -2 5      -4
n:above ends 公告	7  -1 -1 -8 12 -1   -6 -2 -1      1 3 -2  -2    1
n:above ends 公布	  -2 1 -2 1 -3 -8 -1 1 -1 -1  -1     -1 5      12
n:above ends 公里	   -1       2
n:above ends 关注	1    2 -2              -1
n:above ends 养德	-1    -3 -4 -1  -1          -1       14
n:above ends 军礼	    -1      -1        1       1
n:above ends 分钟	-2    2 -2 4 -1  1 2   -1     -3 2  -1    1
n:above ends 到	  1   -1 2   -1 -1
n:above ends 到底	-1  -1   -5 2 1  6         4 -2  -1    -2
n:above ends 办?	-2   -1  -2 2 1 -1 4         2       -2
n:above ends 办”	-1    -1  -2  1 4 -1        -1
n:above ends 医生	3   3  -1 -2   -2
n:above ends 医院	     -2 2    1
n:above ends 十分	9  -1   -5 -3 1 -1 -1         -1 4      -4
n:above ends 十年	1  -1 -1 -1 -1 1 2  -5 -4   7     5       -1
n:above ends 单”	          1
n:above ends 卖货	           1
n:above ends 厂)	-1    3           -1   11   -5  -1  -2
n:above ends 参与	3   1 14 -2 -3 4  -4 -5 2      -1 1 -1    -1  -5
n:above ends 发布	  2  -1 7 -1   -2         -2       -1
n:above ends 受益	   2 5 -4 -3 5 4 -4 -8 1  -3     -4 7    -1  5
n:above ends 变化	-1   -1 -4 2 -2   -2         16 -1  -3 -1 -1  -1
n:above ends 变迁	-1   -1  -1    1                2
n:above ends 口”	   -1  -13 -3 -1 -1 20  -1      -2 -2 2  -1    3
n:above ends 召开	  -3   21 -17 -2  10 -2   -5     -7 3      3
n:above ends 号”	    1 1 -1   -1          1      -1
n:above ends 号码	         -1        1  1
n:above ends 司)	                  4   -2
n:above ends 合龙	   3   -2 2  7 -1        -1 -1      -4
n:above ends 名)	-8    -1 -2    -1    -4  -6   36   -5    -5
n:above ends 名单	-3  -1  -3 -11 -13 1  6 -1   -4    1 34 -1  2    -7
n:above ends 名字	-1    -1 1 -1 1  1  -1  -3     -1 1      5
n:above ends 后,	-2  -4   7     2        -1
n:above ends 吗?	5   1 -4 3 -3 -2  -1 -1   -2     7 -3  -3    6
n:above ends 启动	    -1 3 -4   3
n:above ends 启示	4    10 -8  1  2 -5   2 1    -4 3    -1  -6
n:above ends 员”	1     -1 1    -1        2     2  -3
n:above ends 哪里	     3 -1       -1    -1 5     -1  -3
n:above ends 团伙	   -1  -1 -3   5  3              -3
n:above ends 园”	-1    -1 -6 4 3  4    -1     1   -1    1
n:above ends 圆桌	    -1 13 -4   -1                -4
n:above ends 在人	         2         1 -2      1
n:above ends 地图	1    -1 -1    5  -1  -1     -1       -1
n:above ends 基层	1  -2  -2 12 -3 -2  -1 2 3       -4       -1
n:above ends 堂课	     5    -5
n:above ends 声明	  -1  -1 1  -1  -2         -9 -1      16
n:above ends 声音	    -3 3 -3 1  1  2  1      1      -2
n:above ends 夜话	1   2 -7 12 -1 -4 -1 -4  1       -3 -1      4
n:above ends 天,	                   1      1
n:above ends 头”	3  -1 4 10 -4 -2  -1 -5 -5       -2 4 -5  -3 3   2
n:above ends 子”	2  5  -1 -33 3   26    1     -1 -1  -1    1
n:above ends 学校	1    -1     -1          1
n:above ends 学生	-3  -1  -4 -3    7 2   -2     4       4
n:above ends 孩子	                  1 -1
n:above ends 家”	1    1 -1 1 1   -3   -1     -1  1
n:above ends 家庭	                  4
n:above ends 家谈	-1    3 -3 -1 -1  3         -1 -2      3
n:above ends 寻人	    4 -1 -1   -2        1 -5 6      -1
n:above ends 小学	-2  1 -1  6 -4   1 -2     -2   23 -1  -5    -12
n:above ends 小时	4  2  2 2 -5 1  5 1   -1     -4   -3    -3
n:above ends 工”	-1  -1 -1  2 -1 3  1    -2     -3   -2    7
n:above ends 工会	    3 4 -2   2 -1     6   -9   -1
n:above ends 工作	1  -1 1 4 6 -4   -3    -2     2 -1      -2
n:above ends 市场	  -1 -1 -4 -1 -2   3 -1               6
n:above ends 师”	    2 -1    -1    2     -2       4
n:above ends 平安	     -2 4   1  -1       1       -2
n:above ends 年,	          1
n:above ends 底线	                 1  -1   1
n:above ends 店”	     -1    3
n:above ends 座”	        1          1
n:above ends 庭”	     -3 5                   -1
n:above ends 庭、	                   3
n:above ends 建设	4  1  -1 -2 -4 -1  4                -1
n:above ends 开始	           -1      1  1      1
n:above ends 开幕	     1    -1
n:above ends 开放	    1
n:above ends 开通	    -2 -3 -3 4  6         -1       1
n:above ends 强调	-2  -1 -1 2 19 -2 -2 -1 -8 1   -1     -2 1      -5
n:above ends 徒弟	   2   -2 -1 -1 3         7 -4  -2  -1  1
n:above ends 手记	2   2 2 1 -1 1 1 -1 -8 1  -11    2 2 -2  -1    10
n:above ends 手里	         1          2      -1
n:above ends 打烊	    -1 -6 -10   20 -1
n:above ends 投产	      2 1  -2                -1
n:above ends 报告	    -5 20 -1 -2  -11         -2       2
n:above ends 报宣	    1   4          1 -1 1      -4
n:above ends 报道	7    -3 10 -7 -1  -1         -3
n:above ends 推荐	-1    -2 1 -1       -1     -3   -3  -1  10
n:above ends 提出	  -1   10    -3         -1
n:above ends 提示	-2    -5 12 -1   -2         3   -3  -1
n:above ends 提醒	1    -1 5 -1  1 4 -1   -1     1 -2      -4
n:above ends 揭晓	-1     3 -3  -1 2    -2     7       -4
n:above ends 摄	                  1 1   1 1  -3
n:above ends 摄)	-2   1 2 -3 3 2  -1        -1 7 -1  -2  -2  -1
n:above ends 收官	    -2 8 -9 1 -1 2  2      3 -2 -1      -1
n:above ends 故事	23   7 -1 1 -8 -2  -9 -10 -1  2    -2 5 3  3    -7
n:above ends 教书	    1     -1
n:above ends 教室	   4 -1 -1  -2  1 -1        -1       1
n:above ends 教师	  -1  -1 7 -1   1 -2               -1
n:above ends 新闻	-5  -3  -1 -4 -9 -2  -2    -1     -1 3  3  -2  25
n:above ends 新风	-5    -1 -3 -1 -1  -1         -2       18
n:above ends 旅行	     -4 -2 1  -5        -1 4 -2  11
n:above ends 日记	    -1 -2 -1 3  -7    -8     -1 -1  -3    20
n:above ends 旧事	-1    -1  -1 -1  -1         -1 -1      7
n:above ends 时,	                  1
n:above ends 时候	-2   1  1 3 -1  -1 -1   -2     -1    2   1
n:above ends 时间	-2  5  5 -3 -1   -2    -1     1 2      -2
n:above ends 春派	3  -1  2 7 -2 -2 -1  -1    1    -2    2  -1 -3
n:above ends 是好	-1   1               2
n:above ends 晒秋	    2 -1 4       -1  -1    -1      -2
n:above ends 有限	                  -1     2
n:above ends 服务	-2                  1       2
n:above ends 札记	2    -2 1        1            -1
n:above ends 条”	     -1 4   -1                1
n:above ends 条路	   -1    1                  1
n:above ends 来了	-1    -2 9 -8   3 -2       -1  -2      6
n:above ends 来信	    10 1 -1 -1 1 -5 -1   -1    1 -1 1  -1    -2
n:above ends 校园	  5   -4 4   -2 -1               1
n:above ends 案例	1  -1  3 7 -2 -1  -1 -1        -3 2
n:above ends 桥	    3     -1         -1       1
n:above ends 榜样	-1  -1  1 7 -3 -1 2 -1          -2   3 -1
n:above ends 正文	-3    14 -2    -1        -1        -6
n:above ends 民”	-1     -1 2   1         2   -1
n:above ends 没有	      1
n:above ends 法庭	  -1  -1 1    -1 3
n:above ends 温度	2   1  -1   2                 -1
n:above ends 火气	       -1      1     2 -1      2
n:above ends 热线	-1  -1  -2 1 1 2  -1                3
n:above ends 片)	-2   3 -2    -1          -2 4    3  -1
n:above ends 版)	2  -1  -7 -2 -1   -1    -3     6   6  -1  5
n:above ends 版]	-4    12 -4                    -4
n:above ends 现场	  -2  4 10 -3 -2 1 -5 -1 -1       -2 2      -1
n:above ends 生)	-2   4 -5                 3    2
n:above ends 生”	3    4 -6 -1 -2  6         -1   -2    -1
n:above ends 电话	-2    -2 -3 35   -26 1   -1     11   -1  -1  -9
n:above ends 病”	     1
n:above ends 的	-2  -2 -2  2 9 1  -3 3   -2     -3 4      -4
n:above ends 的,	       1           1   -1
n:above ends 的“	-1  4  2 -2    -1    -1     -3 -2  -1    3
n:above ends 的人	  -1 2 2 1 -2 -1 1 -2 -1         1  -2    4
n:above ends 的信	      1 1  -1    4     -7 -1  -2    7
n:above ends 皮书	     4             -2 1
n:above ends 看点	     -2  1  1         -1       3
n:above ends 短评	    -3 8 -1  1             -2    -1
n:above ends 研究	                         3
n:above ends 研行	  -3  -6 21 -4 -1 -2 -2 -2 -1       -1       2
n:above ends 窗口	2    1 -4    1
n:above ends 笔账	   1              1
n:above ends 等奖	3  -1   -3 -2   2    -1     4   -2    1
n:above ends 答案	5   2 2 -2 -1 3   -6 1        -1      -1
n:above ends 简讯	    2 -1 -1
n:above ends 米,	    1               -2      1
n:above ends 米”	     1 -2    -1        1       1
n:above ends 纪实	1  -1 -1  14 -3 1  -7 1   1     1 -1      -5
n:above ends 老人	1  -1 -1 2 -7 7    -2 1      3 -1 -1
n:above ends 肠”	         2         -1
n:above ends 背后	-1  -1  3  -2 -1  1 2        -1 1
n:above ends 花”	-1   3 -5 -3 9 -1 2   2          -1  -1  -3
n:above ends 落幕	-1  -1   16 -8 -2 1 -5         -1 3
n:above ends 行”	    1 -4 -2   4  3      -1 1 -1
n:above ends 行时	  -1   3 -1   -2         2 -1
n:above ends 见闻	14   5 -15 12 -7 -4 3 -7 -6 4 1 1     1 -1  -1    1
n:above ends 观察	-3  -4 -2 4 7  -4 -1 -3 -1   2     2 4 3 -1    -3
n:above ends 规矩	   1 1 1 -4  -1          -1 -1      5
n:above ends 视点	4  -1  -2 5 -1            -3 2      -3
n:above ends 解读	-1       2  2         -4   -2    4
n:above ends 讯员	-2 -1 -1 -1  -2 -1  -1    -1 15 -1 4  -1 -5 5  -4 2
n:above ends 记”	    1 4 -1   -1
n:above ends 记》	                  1
n:above ends 记者	   2 -1 -1 -2 -2  -3  2  12  2  2 -3     1  -6
n:above ends 讲堂	-1    -3 8 -1 2 -1 1         -4 1      1
n:above ends 论坛	    -1 2 -1   -1         1       1
n:above ends 访谈	-1    -3 9  1  -4         -1       -1
n:above ends 证”	      -1   3
n:above ends 说,	        1
n:above ends 说法	-1  -1  4 8 -2   -5         -1   -1
n:above ends 说话	    -2 1 -3 1  1    2  6   -6       2
n:above ends 说起	       1
n:above ends 课”	-1   -2   2 1  -1    -1            4
n:above ends 课堂	-1     3 -3   6    -1     -1       -2
n:above ends 调查	2  -1 1 3 -3 -3 3  7 -9   6    -2 2   -3
n:above ends 账”	-1    -2 11 -5   -6    1  -1   -1   -1    6
n:above ends 账本	  -1  -1 1  1  4 -3       2        -4
n:above ends 起来	4     1 -3   -2        6  -2      -1
n:above ends 路”	      -8   10 -1   4     -1       -1
n:above ends 身”	    4  1            -1 1      -3
n:above ends 车”	     -3 4    -1
n:above ends 车间	     1 -1   -2 1        -4 2      3
n:above ends 轻人	      -3 -1  6 -1        1 -1  -1
n:above ends 过半	     3 -1   2 -1        -2       1
n:above ends 返绿	    1     4                -1
n:above ends 进)	   -2 -1 -3  7                  -1
n:above ends 追踪	4    -9 14   -1 -2  1  -1     -2       -2
n:above ends 选登	-1  -1  -3 6 -3   2    -1     -1   3  -1  -2
n:above ends 通告	1    1  -1                   1
n:above ends 通知	    2 -1
n:above ends 通车	-1   -2 -2 9 -9  -1 5 2       -1 -3 -1      8
n:above ends 道”	-1    3 -1 -1 -1      -1      1      2
n:above ends 里,	                  -1 3
n:above ends 里”	     -1     -1        4 1  -1  -1  1
n:above ends 里来	     -1    1          1   -1
n:above ends 里的	  3   -1 5   -1 -1   -1    -1  -1      -3
n:above ends 野上	1    -2 8 -2 -1 -1 -4         -1       2
n:above ends 长”	      -1   6
n:above ends 问答	-2   -1 2 4    10 -1   -1     -7   -1
n:above ends 问题	-1    -1 7 -2   -3 -1   3     1       -1
n:above ends 阅读	5    -1 -3     -5   3     -8       10
n:above ends 队”	   -1 -1   3           1 -1  1    -2
n:above ends 阳”	         3
n:above ends 项目	  1  -1 8 -5   -3 3               -1
n:above fills 0	-6 -4 -10 -7 -4 11 15 3 -9 22 29 -9 -4 10  -16 -2 -4 8 -9 -5 -2 -3 -3 -3 4
n:above fills 0 joins 0	-4 -1 2 -4 2 9 -3 13 4 3 1 -1 -3 7 -1 -9  6 5 -1  -19 -3 -9 -1 7
n:above fills 0 joins 1	-1 -1 10 -2 -1 5 -3 -9 -8  13  2 4 1 -1 -1 -6 7 -5 -3 -1 -1  -1 4
n:above fills 0 joins 2	-7 -1 -6 2 -9 12 13 3 -1 15 9 -3 -2 1 1 -11  -4  -4  -4  -5 -1 3
n:above fills 0 joins 3	-7  -11 -6 -7 -13 16 2 -2 24 13 -2  -6  -1  2 -2 -6 -1 18 -1 -2  -7
n:above fills 0 joins 4	-1  -4 -1 3 -10 4 -2 -2 11 -2 -1  -1    1 6 -6  -2  8  3
n:above fills 1	5 -2 2 -11 6 -2 19 5  -2  5 -6 -7 -2 1  1 1 -7 -1 -9 3 -6  6
n:above fills 1 joins 0	5  4 2 3 -1 -10 5 4 4 -2 -2  6  7  -4 -3 -9  -4 2 -1  -2
n:above fills 1 joins 1	2  2 -13 4 7 2 6 3 7 -8 3 -4 -6 -1 -4  5 10 -6 -1 -10 2 -2  4
n:above fills 1 joins 2	-2  -1  -2 -8 14 -2 -2 -4 3 2  -5  -1  -2 1 2 -1 10  -1  -2
n:above fills 1 joins 3	5    -2 -1 15 -1 -1 -6 1 -1  1 -2 -2 1 4 3 -1  -5  -1  -6
n:above fills 1 joins 4	  1 1 -4 -3 14 -3 -1 -9 6   1  -1  -2 -6   -4  2  6
n:above fills 2	 -1 13 -5 10 -11 -6 -13 -5  9 -8 9 -8 -1 -5 -1 1 -2  5 20 -4 4  -1
n:above fills 2 joins 0	6   12 7 -1 -3 -3 -2 -6 -7 -1 8 -6  -3  3 11 12  -11 -2 2  -16
n:above fills 2 joins 1	-6 -1 -14 -10  4 -7 -1 4 12 -1 -7  7  2 -1 5 1 -4 3 10 -3   7
n:above fills 2 joins 2	9  10 1 11 -11 3 -7 -2 -4 -2  -1 1    -4 -1 5 1 -6 3   -5
n:above fills 2 joins 3	-3  10 1 5 1 2 -6 -4 -4 6 -2  -4    -4 7 -3  -7  1  5
n:above fills 2 joins 4	-4  3 -5 -5 -6 8  -1 -1 11 -1  -1    -1 -13 -4  26  -1  -4
n:above fills 3	7  4 -6 -3 -7 -24  5 1 -4 7 -2 2 2 7 -1 -15 -1 10 -2 13 3 -1  5
n:above fills 3 joins 0	15  3 -3 -1 -12 1 7 5 -2 -3  1 -2  -2   -10 -1  3 2 2  -3
n:above fills 3 joins 1	1  -11 1 5 7 -20 -12 -1 7 -1 7 -4 14  11 -1 -7 -2 10 -1 -2 3 -4  -2
n:above fills 3 joins 2	-4  6 -5 -3 4 -8 9 1 5 -3 -1  -5 2 -1 -1 -5 -3 4  5 -2 -1  8
n:above fills 3 joins 3	-5  7 6 1 -3 -1 -4 1 -5 -4 1 3 -1   1 1 2 3  -2    -1
n:above fills 3 joins 4	-1   -1 -6  3 -5 -1 -3 3 1    1  -1 10 -2  5  -4  -1
n:above fills 4	3  -2 14 -4 -8 -4 3 -1 -10 3 4 1 1  -1  6 1 2  -13  1  4
n:above fills 4 joins 0	-7  -2 8 6 -7 2 5 1 2  -1  -1  -1  4 -1 -3   -1 -2
n:above fills 4 joins 1	9   1 -7 -3 -5 2  -3  6 3   3  1 -1 -6  -10 2   10
n:above fills 4 joins 2	-3  -1 1 2 3 -2 1 -1 -5 5 1      1 -4 3  -3 -2   4
n:above fills 4 joins 3	3  2 4 -1 -1 -3 -1  -3  1      -1 -4 3   3 1  1
n:above fills 4 joins 4	    -1 -2 1  -1  -1       -1 6 2  1
n:above fills 5	5 -1 -5 -1 19 13 -14 11 10 -5 -32 7 -1 -9 -1 -3  6 -2 4  -11  11  -1
n:above fills 5 joins 0	-4  -2 -1 -8 14 -10 -4 2 -8 -4 4  -3     -6 5  -2  12  15
n:above fills 5 joins 1	12 -1 -10 4 23 -7 -10 13 5 22 -33 6  1 -1 -1  5 -13 9  -5 -1 -1  -18
n:above fills 5 joins 2	10  -3 3 3 8 -22 2 7 -11 5 -1      4 14 -9  -3  -1  -7
n:above fills 5 joins 3	-2  -3 1 8 7 11 -1  -4 -5   -5    -1 -6 1  -1    2
n:above fills 5 joins 4	-4  9 -1 -1 -5 12 -1 -1 -5 2       1  -1      -2
n:above furniture	12 7 -8  12 -4 -15 -6 -6 4 17 -1 8 14 3 -5 1 2 10 4 -3 -23 2 -27 -4 8
n:above jump-line	-5 -2 -1 2 -6 -7  -4 2 -8 -6 -2 13 -13 6 -4  30 10 26 -2 6 -2 -19  -17
n:above long 0 0	-24 -4 29 -12 -7 -20 70 -13 -3 -17 42 -4 1 4 1 -14  -1 -36 -24  10 -2 13 -1 12
n:above long 0 1	-20 -2  6 -12 -14 43 1  -6 -1 1 -3 10 -1 1  -1 -13 -7  8 -3   11
n:above long 0 2	-6  -10  4 -21 -20 3 -2 -15 6  -4 18 -1 8 -1 2 3 -8  22 1 13  9
n:above long 0 3	3  -1 24 9 10 -19 1 -4 -21 -11  -1 -9  2  -2 -15 2    -2  34
n:above long 0 4	13  -8 8 5  -18 2  -5 -8 -1  -3  -3  1 -6 1  -7 2 7 -1 23
n:above long 0 5	1  -2 -3 8 -2 -5 5 -1 -1 -10  -1 -2  5  1 -8 4  -2    14
n:above long 0 6	-7   6 1 -1 -3 -1   -2 1 9 -8    1 -6 -4  4  -2  14
n:above long 1 0	16  -8 -4 -5 5 23 -3 -2 -24 8 -1  10 -2 -4  -1 3 -5 -1 -7  5
n:above long 1 1	-6   -4 -4 -16 47 -3 -4 -30 1 -1 -1 1  -5   9 -2 -1 7 3 -2  12
n:above long 1 2	-12 -1 3 -7 -6 -27 39  -4 -8 13 -2 -1 2   1 -2 2 -3  -1 -4 -2 -1 20
n:above long 1 3	-10  7 7 5 -23 -1 10 5 3  -1  -4 2 -3  2 -4 -1 1 4 -3 1  3
n:above long 1 4	2  -1 5 2 11 -10 -6 4 9 -11 -2  1  -1  4 -2 -4  -1 2   -1
n:above long 1 5	-9  -3   10 -15 6  10 -4 -1    4   -2 2  -8 2   9
n:above long 1 6	-1   -1 -4 3  -3  -2  -1      -1  -3  6 -1   12
n:above long 2 0	15  -8 1 -10 15 25 9 -1 -15 -6 -1  -6 -1 -4   15 -5  -2  3  -22
n:above long 2 1	23 -1 4 2 -13 4 32 -4 1 -27 -4   2  2  -1 21 -14  -19  -1  -6
n:above long 2 2	  5 -6 -13 1 44 -4 -4 -19 41 -3  -8 -1 -5  -7 12 -6 -1 -4 -1 -8  -12
n:above long 2 3	-11  13 11 -18 3 -9 -8  11 -1 -2 -1 5  -1 -1 -3 -2 9  4 6 -8  3
n:above long 2 4	12 -1 -7 -2 5 25 -46 2  15 -7 1  -1 -1 4  9 -19 -14 3 30 -2 -1  -6
n:above long 2 5	9  -6 -6 2 12 -18 9 3 15 -6 -2  6 1   -1 -4 3  -6  -1  -8
n:above long 2 6	-3   -1 24  -5 3 -1 1  5       -4 -3  -3 -1 -2  -7
n:above long 3 0	6  -6 5 10 14 -1 -12 4 -18 -6 -2 1 1  -1  3 13 5  18 -1 1  -32
n:above long 3 1	-11  -5  -2 18 30 8 -5 -15 -11 -3  -4  1  1 13 -8  -8  3  -1
n:above long 3 2	-14  -14 -7 -20 14 23 7 2 4 6 1 1 -2  10 1 -2 3 4 -1 -8 -2 -1  -9
n:above long 3 3	-2  21  -3 23 -30 -10 7 31 22 -5  -4  -8  -7 12 3  -32 -1 -10  -7
n:above long 3 4	21  -9 2 -7 14 -37 -11  34 20 1  11  -1  -3 -24 5  -7 2 -6  -6
n:above long 3 5	4  -3 -8 1 22 -17 2  -14 -16 2  -10  -2   3 -1  -5  4  40
n:above long 3 6	3  -3 -1 19  -2 -1 3 -10 -2 2  1    2 -7 6  -8 2 -5  -1
n:above long 4 0	3  -2 5  14 -10 1 3 -13 1 2 1   -3  -2 -3 6  4  2  -8
n:above long 4 1	3  -1 2 -3 25 -1  5 -16 -3 5  11    -2 5 -8 -1 -5  4  -15
n:above long 4 2	12   -4 -2 13 -26 3 -2 19 -13 1  -1  -1  12 13 5  -7 1 -3  -21
n:above long 4 3	-11   -8 12 -8 -36 5 -1 41 20 4  -3  -3  1 -5 -10  18  -2  -11
n:above long 4 4	-4  1 -6 9 18 -16 -2  13 -15 6 -1 3  -2  -1 26 5  -6 -1 -9  -16
n:above long 4 5	18  -3 -1 -11 13 -6 -3  -2 6 3  -2  -2  4  8  -4  2  -20
n:above long 4 6	-5   -1 12 -20 1   -2 5 -1  1    -2 -3 8   1   8
n:above long 5 0	-3  -2 1 -2 11 -5 1 1 3 -2   -4  -1  -2 -11 2  -2    18
n:above long 5 1	-5   -2 8 2 -3 2 1 3 -1 -1  7    -1 -4 -1  -2  -3  1
n:above long 5 2	-2  -3 -2 9 -10 -12 -1 1 12 -5 4  -4    -5 13 8 1 -1  2  -4
n:above long 5 3	-2 7  -3 18  -24 4 -1 13 1 6 2 12    -6 -7 -3  -1    -17
n:above long 5 4	4  -1  8 -22 -16 -1 4 21 -10 -2  -11  -1   18 8  -2  1  1
n:above long 5 5	-2  -1 -1 4 -12 -3 1  16 -4 2  -3  -2  1 6 2  -1  3  -7
n:above long 5 6	2  -1  -1 5 -1 3  -10    -1  -1  2 -2 6  -1  1  1
n:above long 6 0	1    -2 2 -3 -1 2 -7  1  -2    -1 22 9  -2  -2  -18
n:above long 6 1	10    -5 -8 -1 2  -1  3  -1  3    7  -1 -1   -4
n:above long 6 2	2  1  3 -5 -2 -1  -5 -2  -1 -2  -1   15 9  -4  -6
n:above long 6 3	-4    14 -20 -10 -2 2 19  1  -1    7 -11 4    -3  5
n:above long 6 4	3    1 -4 -1 2  -7 -10   -1  8  -2 -5 -4  -4  15  11
n:above long 6 5	-2    4 -3 -1 -1  -2 -5   -6    3 8 -1    -2  9
n:above long 6 6	-1    1 -1 -1   -3         9 6  -4  -2  -5
n:above marked names	3 1 3 4 -18 18  -6 3 -4   9 -5 6 -8  -6 -5 11 1 -9 3 -1  3
n:above name-with-post	-9    -5 -5    -6 -1  -2  1 -4  -1 17 -1  11    8
n:above names-alone	-5 -2 -1 18 25 -45 22 10 2 -24 5 3 12 -1 -1 -21 -1 20 5 14 -1 3 4 -18 1 -23
n:above office	-11 -2  -5 12 -8  -1  1   -3 15 -1   -5 3 -1  -2  1  4
n:above opening	-2 -2 11 -6 16 7 -15 9 2 -25 -8 -9 2 -8 2 -10 -1 13 -5 1 -1 -8 5 13 13 5
n:above part-number	-12 -1 -1 1 29 -9 -6 -2  -2 -3  -3 9 2 21  -14 24 -12 -1 17  -13 -4 -19
n:above photographers	20 -2  8 1 -15 -1 -8     -2 -1 -1 -6 2 5 2 3  21  -18 3 -8
n:above rule	-15  8 -3 -2 -4 15 15  -11 1  -3 3  -5  -7 -45 -6  5  62 -3 -4
n:above speaker	22 5 -2 4 13 -32 16 -1 -1 7 -14 1 -2 -5 2 9  2 -2 -2 2 -43 5 12  6
n:above standing-head	11  -1 -1 -1 7 -11 -4  1 -3 2  -3     -13 -12  -9  2  37
n:above strange names	-2 -5 -9 1 -5 40 25 -21 -2 2 24 -2 -6 4  -23 5  4 3 -4 6 -3 -40 -4 10
n:above suffix	17  -12 3 -2 41 -28 3 3 -12 -26 3 1 -3 1   -1 -9 11 2 -8 -1 -1  19
n:above told 0	-17 -1 -11 -8 -13 13 15 -1 -1 -6 26 4 -1 16 -1 11 1 -8 -1 -23  -12 -1 -5 -1 24
n:above told 1	-11 -1 1 -8 -3 -4 29 -14 -1 2 6 14 6 6  4  -8 4 -10 -1 5 -4 -13  3
n:above told 2	6 -5 -8 9 -1 11 12 10 -8 8 -3 -7 -3 -6 -3 -20 -2 -1 3 3 1 5 1 1 -2 1
n:above told 3	5  16 -6 11 -2 -21 1 14 12 4 -2 -1 -18  -7 -1 8 16 14 -3 -16 3 -9  -15
n:above told 4	13  -4 1 12 2 -17 -9 4 3 -17 1 -1 -8 -1 -1  5 10 3 -3 -7 -1 13 -1 5
n:above two parts	5 3 13 1 23 -43 -27 -4 -7 7 23 7 -5 -18 -1 -7  9  13 3 5 -2   3
n:above unfinished 0 c	-1    -3   1          -1 6     2 2 -3
n:above unfinished 0 d	-1  -1  -1  -1           12 -7 8     -1 -4
n:above unfinished 0 f	-8  -2 2 -7 -2 -6 1  -3 -6  10 2 -1 5  -3 2 -1 -1 9 2 -4  14
n:above unfinished 0 h	2 5 -5 2 -1 10 -9 -8 5 17 -9 -3 -5 -12 -2 3  5 2 7 2 -11 3 5 -1 -3
n:above unfinished 0 l	5 -1   -1 -2  -1  1 -1  13 1 -4 -12 3 -2 9 2 -1 -1  -1 -6
n:above unfinished 0 t	9  1 3 -4 3 -2 -3  10 -1  -2 -5 -1  1 4 2 -3 -1 -6 -1 -6 -1 5
n:above unfinished 1 c	-2    -1 -3  -1 -1 -5   -1 -1 -1   8 2 -8 -1 -2  10 -1 7
n:above unfinished 1 d	-1    4  -2 -1  -3 -3  -1 -1 -1  -1 7 12 3    1 -1 -9
n:above unfinished 1 f	13  7 10 12 10 1 -1  -9 -17 -1 -3 -7 -3 -10 -2 -6 -2 1    2  7
n:above unfinished 1 h	7 4 -15 1 3 9 -12 7 -1 -10 3 2 -6 3   -1 -2 -2 11 -7 2 9 -1 -12 7
n:above unfinished 1 l	4 7   -10 -6 -7 -1  4 -10 -1 7 2 4 -8 5 2 6 -2  -6 -1 14 -12 11
n:above unfinished 1 t	5 -1 3 3 -11 -2 -11 -3  3 -4 1 -3 -4  -2 -1 -1 1 6 3 -3  9  14
n:above unfinished 2 c	         -1   -1 -1    -5 2 -5  -1  14 -1 -2
n:above unfinished 2 d	          -1   -1    3 1 7  -1  -2  -4
n:above unfinished 2 f	-9 -1  2 -5  -4 -2  -7 8  -6 -1 -1 2  4 8 1    -3  14
n:above unfinished 2 h	3 -1 7 -3 9 5 37 -6 -2 -32 18 -3  -11  -8  1 -1 5 -3 -19 -6 8  2
n:above unfinished 2 l	-1   2   -1   -2 -1  2 -2 -1 -8 -2 2 -2     1 -3 16
n:above unfinished 2 t	4  5 1 -3 -1  -2  -7        -1 -5 13  -7 -1 -7  14
n:above unfinished 3 c	                  -4 -1    6
n:above unfinished 3 d	                 -7 5 5    -1  -1
n:above unfinished 3 f	-2  1 -1 -4  7   4 7  -1 3  2  -1 -2 -3  1  1  -10
n:above unfinished 3 h	-17 -2 7 10 -19 6 41 -4 -4 -17 29 -3 -1 -20 -2 -4  -5 -3 -5 -1 -5 1 6  12
n:above unfinished 3 l	-1    1        -4 2 -3 -2 1  -2 3    -2 3 4
n:above unfinished 3 t	-1   3 -3   2  -2     1   1 -5 6  -4  1
n:above unfinished 4 c	                 -1 1 3    1 -1 -1
n:above unfinished 4 d	                 2 7 -7      -1
n:above unfinished 4 f	      19   8 18   -1     17 1  -5 -1 -1  -50
n:above unfinished 4 h	-13  6 -10 -9 -22 40 -15 -4 -14 28 -3 -2  -1 2  -8 -8 -5  27 -2 11 -1 6
n:above unfinished 4 l	            -3  -2 -2 1 1  -1  -1  -1 10 -1
n:above unfinished 4 t	1    1      -1       -2 -17 10  -1  19  -7
n:above unfinished cc	                 3 -13 -3    20 -10 6
n:above unfinished cd	                 2 -5     2  1
n:above unfinished cf	10      -2           -2 -1   -2  -2  3
n:above unfinished ch	4 -2 -1 1 11 -7 -1 -3  -3 2 4  -2  -10  -4 -10  2 6 4 15 -6
n:above unfinished cl	-3   -1 -1        4 -2 -1 -2 -1  -4 1  4  4 2 -2
n:above unfinished ct	-1   1 -2   -1  -2   -1   -1  6 1   -2  10 -1 -8
n:above unfinished dc	    5              -7 2    3
n:above unfinished dd	                 -8 3 7    -1
n:above unfinished df	   1 -1        -1      -9 1    -1  11
n:above unfinished dh	5 -1  -6 4 4 -2  -1 -6  -6 2 3  -5  8 4 3    -2  -2
n:above unfinished dl	              -1    1
n:above unfinished dt	    -1             -7 -19 24    6  -2
n:above unfinished fc	-1    -3   1          -2 -3 2    6 3 -2
n:above unfinished fd	            -1     1 4 6    -1  -7
n:above unfinished ff	-6   1 1 -3 2 -1  4 10  6 -10    2 -2 -4 -1 -2  -3  9
n:above unfinished fh	1 -1 -1 6 10 2 -14 8 -1 -8 7 -1 1 -10  -5 1 -1 -18 3 -4 9 3 -5 -1 19
n:above unfinished fl	-1 6  -1 -3        15 -4 8 -8  6 6   -2  -5 -1 -10
n:above unfinished ft	4  -1 -1 -10 2 -1 -2  -3 -1  -1     8 3 7 3 -3  -6 -1 5
n:above unfinished hc	-1    -4     -6   -1 -4 -1   1 20 -15  -1  3 8 3
n:above unfinished hd	  -1  4 -1 -4   -5 -5  -1 -3  1  12 19 5  -1  -2 -2 -13
n:above unfinished hf	-9 -1 6 7 -13 6 19 -1  -9 1 -2 -6  -2 4  -6 18 -2  16 -1 -8 -1 -13
n:above unfinished hh	-2 -5 -4 2 -1 10 13 -11  1 19 4 -13 -11 -5 11 -3 -8 -3 2 -4 -2  6 -2 3
n:above unfinished hl	11  -1  -4 -9 -9 -1 -1 4 -11 -1 5 5 -1  7 -3 9 -2 -1 -8 -1 5 1 6
n:above unfinished ht	18  11 6 -13 -6 -16  -2 -7 -6 3 -1 -9 -2 -1  -5 4 -2 -1 -11 1 9 -1 32
n:above unfinished lc	    -1    -1     1     -2 -4    10 -1 -2
n:above unfinished ld	                -1 9 -8 2
n:above unfinished lf	-1   2 6  -1 2     3 -2  -7  -2 -5 -3  -2  1 2 7
n:above unfinished lh	-8 9  4 -7 6 -1 9 -1 -16 -3 -3 -6 2 2 12  -5 11 4 -1  5 -2 -2 -6
n:above unfinished ll	-2 -1        -1   2 -2  -1 1  -4   1  10 -4
n:above unfinished lt	2 -1   2 3   1 15     -1     2  -2  -16  -4
n:above unfinished tc	    -1   -1           -1 3  -2  4
n:above unfinished td	    -1           -1  2 -5 6    -1
n:above unfinished tf	-1   1 2        -1  -2 -4  -2 8 10  -9 1 8  -8
n:above unfinished th	2    17 -4  -2 -3 -5  -9 1 -1  -14  4 -12 10 2 -25 7 9  24
n:above unfinished tl	2   -1    -1     5 -1 -9 -19 3 -1 -6 3  -4  1  30
n:above unfinished tt	   3 4   -1 -1    -1  2   10 -7 -1  -6 -1 3  -4
n:below advertisement	-3   6 -15 -8  -7 1 -1 2 -1 -3  -1  -1 4 6 -4  -12 -1 1 -1 43
n:below byline	-13 -1 -3 -7 -7 1 13 1 -2 16 7 9 3 -12 -8 -13 3 -4 7 6 -3 -16 -2 11 -2 17
n:below caption	-7   4 36 -7 -5 -3  7 3 -3 -4 8 -1 8 -1 8 25 8 -1 -18 1 -40 -8 -9
n:below closing-names	-9  -3  14 6 -7 2 -1 34 -2 5 -6 -5  2 1 -11 20 6 -1 -25 -1 -1 -6 -10
n:below column-name	-9 -1 -6 -15 -3 4 -10 8 5 14 4  33 -8 -1 -5 -1 -8  -9  17 1 -14  4
n:below credit	-6  -1 -4 10 -15 -2 5 -5 7 -2 -2 8 -7 3 -8 -1 -5 -9 -1  14 -1 14 2 5
n:below credit-alone	-7  -1  8 -7 1 -4 -2 -5 5 1 -4 -1 -1 -9  -2 -11 2  -2 -1 47 1 -7
n:below dashed	-73 -4 -10 11 44 15 28 23 20 -11 -15 17 -2 -5  -10 1 -3 -14 -1 -1 -23 1 -1 1 12
n:below dateline	-5 -1 -5  18 7 15 6 3 14 4 10 -3 2 -13 9 3 1 -5  -8 -39 2 -18 -3 7
n:below editors	2    -8 -1 3   1 -1 2 -2   -6  -3 2 7  3  8 -4 -1
n:below ends ,	-1  1 -1 -6 -1 -3 2 -1  1       4 16 2  -6  -2  -1
n:below ends ,有	               1   -1
n:below ends 00	-2    5 -4 -1   3  3    3  6 3   -5    -6
n:below ends 06	                         2
n:below ends 0元	    2  -4 1  8 1     -2  -1 -3       -1
n:below ends 10	    -1 -1 -1    1   -2  -3   5   -1    3
n:below ends 11	-3     -4            2 -3 3      9
n:below ends 1元	    1     -1
n:below ends 7%	7    -7  2   1      -1   -2
n:below ends le	-1    -1 3  1           -5 1      1
n:below ends tm	     -3 10    -3           -1    -2
n:below ends “	-3  -5  5 -1 19 -1  -5 -1     -1   -6 -1    2
n:below ends ”	-1  1 -2 -6 -2 35 -4  -6 -11   -1    -1 -8 5      2
n:below ends ”,	-4 1 5  -3 -3 2 -1   1       1 -3 2  -1  -1  7
n:below ends ”?	-5  -1  9 3 10   -2 -1       -1 -11 -1      2
n:below ends ”了	-1 -1  1   9 -1  -3      -2   2       -3
n:below ends ”记	    -1                     1
n:below ends ”路	1    -1   1  1                -1
n:below ends 、	         2         -1
n:below ends 一	2  3  1 -1 -5   1 1       -1 -1 -2     -1 3
n:below ends 一个	 -1 1  5  1 -1          -1 1 1  -1    -2
n:below ends 一半	-9  -2 -2 6 5 3   -2        -1 -3 3      2
n:below ends 一天	7 1 -1 6 -10 2 2 -3 -1 -1  1    1   -2   -2    -1
n:below ends 一年	-2  5  -1 2 1 1 -1  -3        -1 -1  -1    3
n:below ends 一次	-2    1 2 1 -1  -2      -1        2  1
n:below ends 一点	4   -1  3 -1    -1        -1
n:below ends 万亩	-3  -1   11 -1 -1  -3    -1      2  -1    -2
n:below ends 万人	-1   1 1  3   -1         -1       -1
n:below ends 万元	16  4 10 -13 2 -3 -8 -2 12 11   -1  -2   -6 -1  -3  -1  -13
n:below ends 万吨	-5    -3 -4    9                4
n:below ends 三年	-3    3 -3          -4   -1   -1    10
n:below ends 三成	    -1 1
n:below ends 上,	                   1
n:below ends 上岗	-2    2 -3 7   -2 -1
n:below ends 上的	-1  -1 -3 1 -1 3   1 -2   -1    -1 -2 -1      5
n:below ends 上门	1  1  2  -1  -1  -1       -1 -4   3
n:below ends 业?	     -1 5   -1        3 -1   -1
n:below ends 业链	3    -1      -1
n:below ends 个人	3  -1  3 1 -3 1  3         -1       -5
n:below ends 个村	6  -1 -1 -4 8 -7 -3 2 4      -2   -1 2  -1 -1
n:below ends 中心	-3    7 -1 1         -2   -3       1
n:below ends 主持	     -1 3
n:below ends 么?	2 -1 -1 -1 -5 -3  -1 -1       2  -1 -3 5  5 1   3
n:below ends 么办	11   -3 -8 -2 -2      3   -1   -1 1  -1  -1  6
n:below ends 之后	-4 1 1 5 5 -2 4 -1  -2 -2     -3   -1 -1      2
n:below ends 了,	   -1               -1   3    1
n:below ends 了?	1    -2 -1                    2
n:below ends 事”	1   4 -1   -1           -1   1
n:below ends 二十	  2    -1             -1
n:below ends 五年	-1    -4   5           -1       1
n:below ends 产业	2      2                   -1
n:below ends 人	  2    -2 -1  1 1        -1
n:below ends 人”	-25 3  1 36 -5 -1 2 -1 -1 -1  1   -1  -2 -2 -1  -2  -1  3
n:below ends 亿元	2  -1 -1 8 -2 -1 -1 1 -1         -5       2
n:below ends 什么	7 1  -6 5 7 1 -1   2 -1 -1   -2  -2 -6 -4  -1 3 -1  -1
n:below ends 以后	-4 2 -1 -1 -9 -5 -1  3 -1   4   -1  3 -5 7      10
n:below ends 会”	-8 1 -1 3 6 2 -2 -2           -3   2    3
n:below ends 会议	-1  -1 -2 2 3 1 3  -1         -1   -1  -1  -1
n:below ends 传真	-3  -1 -4 3 1 -1 1  1  2    1  -1 -1       3
n:below ends 作风	   -1 -1     1                1
n:below ends 侧记	-2   -1  5 -4 2 1 3 1        -2 -1      -2
n:below ends 元,	          1        -1     1
n:below ends 全市	   2 1   -1
n:below ends 八成	1    -1 2 -1
n:below ends 公司	-1   -1  -2        1      4      -2
n:below ends 公告	-5  -1 1 -4 -1 2     3    4   -2 2  -2    7
n:below ends 公布	2  4 -1 3  -3 1 -1  -1        3 -1    -1  -4
n:below ends 公示	2      2         -1
n:below ends 公里	13 1 -1 1 -13  3   -3         1 -1  -1    -1
n:below ends 冬天	-1    2  -1
n:below ends 分钟	-2   -1 1 6 -4 10 -1 2      -3   3 -2      -8
n:below ends 到了	-2  -1  -3     1    -1  11   -1 -2  -1    -1
n:below ends 到底	-1    1  4 -1  -1         1   -1    -1
n:below ends 剧团	-1    -1  1 3  -1                -2
n:below ends 办?	-8    10 -1 1   -1    -1  -4   5 -2  -2    1
n:below ends 医院	-2    1   -1           1 1
n:below ends 十年	-5 2 -1 3 -7 13 -8 -10 3  1        -2 -3  6    9
n:below ends 单”	-8  2 -1 7 3 -3 5  -1      -1   -3   -1    3
n:below ends 卖部	-1  1   -1          -1          3
n:below ends 厂)	-2    -3     -1      -3   24   -6    -4
n:below ends 参与	-13  -1 1 11 7 -4 2 4 -3 1     1   -10 6  1  -1  -1
n:below ends 受益	-7   -3 19 -1 -6 1 3 -1 3   1     -8 1   -1   -1
n:below ends 口”	-1  -1 -1 3 -2 -1 -2           -1 -1      6
n:below ends 召开	1   -2 -1 -1 -3 1  -1                8
n:below ends 司)	    2              2   -1    -1
n:below ends 合龙	4   -1 -3      2               1
n:below ends 名)	-14    25 -2 -1   -1    -4    -5 25   -6    -14
n:below ends 名单	5  1 1 -4 1 1    -1        -1       -4
n:below ends 名字	3 1  -1 -5  1 1        -1   -1   -1 1   3
n:below ends 名片	     2        2     -1       -1
n:below ends 吗?	6  2 4 -8 -1 -1  1 -1 -2     2  -1 8 -4  -1  -1  -4
n:below ends 启事	-3    -6 -1  3        1  -1 -2       12
n:below ends 启动	-2   -1 7  1   -1 -1        3 -1    1  -4
n:below ends 启示	-7   -2 4 6 6 -6 3 -9  4    -1  -1 -1 -1  -1  -1  7
n:below ends 员”	-1    -3 2 -1    -1        3       2
n:below ends 哪里	2   -3 -13 3 -5 -3  1 1     -1   -12   31    -1
n:below ends 四年	1    3 -3 4   -3 -1               -1
n:below ends 园”	-1   1    -5           -1 -3   -1   12
n:below ends 国家	-1               2
n:below ends 圆桌	-1    1  2
n:below ends 圈”	-1                 1 3 -1  -1
n:below ends 地方	       1           1
n:below ends 基层	1  1  -2 -3 1  -1 -2 -1   -2  1   -4 -2    -1  15
n:below ends 声明	-2   2 -2 1  -1   2     9   -3   -1  1  -4
n:below ends 声音	-1   -1 1     1          1      2
n:below ends 夜话	-4  -1 -1 4 -1 3 2   1 1  1     -1 3      -6
n:below ends 头”	1  -3 -4 12 10 -1 -1 2 -1 -1 1    -1  1 -6 -4  -2 1 -1  -2
n:below ends 子”	7   1 -3 1 1         -1   -4   -3    -1
n:below ends 学”	  1   1 -1
n:below ends 学生	9   -1 -2 2 -3 1   1         2      -6
n:below ends 孩子	       1            1  -1  1  1
n:below ends 宝”	         1
n:below ends 室”	2    -6  -1 2 -1  3     -1   -3 -1      10
n:below ends 家”	-12  -1 2 15 -2 3 -1   -1        1    1   -1
n:below ends 家庭	   -2  -1          -1   5 3
n:below ends 小学	-4    -3 -5 -4   -2 -1     2  -2 39   -8    -9
n:below ends 小时	-17    14 -12 6 -3 2 -1 5 2  -1  4  -1 -8   -1  -1  14
n:below ends 山”	    -1              -1 2      1
n:below ends 工”	-5     -1  -2  -1      6   -3   -1  -1  6
n:below ends 工会	    -1 1          2      1    -1
n:below ends 工作	6   3 -7 7 3 -2 1 -5 -1   -1     -2   -2    1
n:below ends 市场	3 1  -1 -6 -1 2 1 1                 1
n:below ends 座”	        -1          2   -1    1
n:below ends 庭”	  2    1           1 -1     1
n:below ends 庭、	                  2
n:below ends 建设	                         -1
n:below ends 开了	3   1 -1  1 1  -1          -1      -1
n:below ends 开始	1   2 -2 1   4 -2 -1 -1      -1 -4       4
n:below ends 开幕	   3 -3   -2 2 -1  3      -1 -1       1
n:below ends 开放	        1
n:below ends 开通	-1                  2   1    -1
n:below ends 开门	-8  2 2 9 -4 -1 1        1   2
n:below ends 强调	   1 3 -2      1            1  -1
n:below ends 当时	-1   -1 1   1  1
n:below ends 征集	1    -2  -1    3         -1  1    1
n:below ends 徒弟	3    -1 -1          -2  -1 4 1  -1    -1
n:below ends 心)	                  3   -1
n:below ends 情况	-5   2 3 -4 5   -1         4   -1    -3
n:below ends 意见	-4   -1 4 1 -1   -1         1     1
n:below ends 我们	-2    -1    2 -1      6  2 -4 -1      2
n:below ends 房”	3         -1
n:below ends 手”	3    -2
n:below ends 手艺	-1      -1   1
n:below ends 手记	-8    1 2 -2 -2 3 -2   1       1      6
n:below ends 手里	-1  1   1                    1
n:below ends 打烊	3    -2 1  4           -1
n:below ends 报告	-2    -3 -10 19 1  -6 1        -6   5    1
n:below ends 招租	-1       1            -1  3    -2
n:below ends 提示	-3       1  1 -1     -2   6       -1
n:below ends 提醒	1    -3 -1 -1 4  2  1 1      1 -1      -3
n:below ends 揭晓	-1   -3 3   3        3   3   -2    -3
n:below ends 摄	-1    -2  -1 -2      -1  -5   -1   -1  17  -4
n:below ends 摄)	  -1 1 -2 2 -1 -1        -4   -17     30  -4
n:below ends 改造	  3  -1 3     -1        -4       2
n:below ends 故事	-15  1 -4 11 11 -2  2 -3 5 2  -1  -2 -1  -5 -2  -2 2 -1  5
n:below ends 教师	-1    1  -1     -2       -1 -1  2    3
n:below ends 新”	1                         1
n:below ends 新闻	-6 -1 4 -1 2 -2 -3   1 4  -1 -1  2   3       -2
n:below ends 新风	                  -2 2      3
n:below ends 施工	       1
n:below ends 旅行	-1 1   -1  1    -1     1          1
n:below ends 日记	3  -1 -2 1 3  -1  -1      2   -1       -2
n:below ends 旧事	-2    1 1    1 1         1      -1
n:below ends 春派	   -1  1 -1 1  1  2    -2   1 1    -1  -2
n:below ends 服务	-1   -1 3 -4  2  -1                4
n:below ends 本”	1      -1            -4 1      3
n:below ends 本账	    -3 1             1       1
n:below ends 条”	1    -1                     1
n:below ends 来,	                  2
n:below ends 来了	7  -1 6 6 -7 -5 5  -4   -1 4  -1   -6 -3  5    -4
n:below ends 来信	-2   -1 -2 3    -1      4   -1 -1  -1  -1 -1 5
n:below ends 来的	2                  -1
n:below ends 标识	-2    -1 1 2
n:below ends 校园	4     1 -2
n:below ends 案件	      -1 -1   1        -1 2  3    -1
n:below ends 案例	-3   -1 6 1  1   -1     -1   -1 2    -1  1
n:below ends 检测	2   -1 -1 1 1 1  1  -1        -1      -2
n:below ends 榜样	2  -1      1 5    1     2 1      -8
n:below ends 没有	       2            -1      1
n:below ends 深处	   1
n:below ends 温度	2
n:below ends 漫步	   -1 -2   1 -1 1      2   -2       2
n:below ends 热线	-1  -2  -2 -4 7   2      -1   3 1      1
n:below ends 照片	-1    4     -2
n:below ends 片)	-1    -3    -1       -1  -1 -8 3  -1  16  -2
n:below ends 版)	-1    7 -2    -6    7  5  -1    -2    -6
n:below ends 现场	-7   -2 7   4  -3 1 -1       5   -2    5
n:below ends 电话	13    -7 -1  -1           -1       -2
n:below ends 病”	     1                  1  -1
n:below ends 的	-2  -2 1  2 4 -2  -5 11        -2 1      -3
n:below ends 的,	      1           1 -4 1
n:below ends 的人	15  -1 5 -13 -1 -4 1 -1 -3 -1 2  1    1 8 -2   -1 -1  -6
n:below ends 皮书	    4   -1  1      2  1 -1       -2
n:below ends 短波	    -2   3  -1         -1       3
n:below ends 研行	-1   -2 -2  -2 5 5 1 1 -1    -2   -2     1  2
n:below ends 笔账	-1     1 -1                   1
n:below ends 等奖	  -1 1 -1 -1             1   2
n:below ends 答案	-10    14 19 -12  -1 -1 2       -1 -8   -1    2
n:below ends 简讯	-1    -1  -1   1 2     3   -2       1
n:below ends 管?	-2  -2  -2 4 2 2  -3         -1 -1  3    1
n:below ends 米,	-4   -1 -5   -1   -1        -2 1  -1  -1  19
n:below ends 纪事	2     -2 6   -1    -1     2 -2      -2
n:below ends 纪实	  -1 -5 -19 9  39 -3 -2         -5  -1     -7
n:below ends 老人	2 -1 -2 -1 -2 -1 2  2  -1         1      2
n:below ends 职工	1    -1           -1      1
n:below ends 背后	    1   1           -1
n:below ends 自己	1  -1    1
n:below ends 花”	2   -1 -1     1                -1
n:below ends 藕人	-1    1           -1   1 1
n:below ends 行”	2    -1  -1 1                1  -2
n:below ends 见闻	-10 -1  -5 12 2 -10 -9 4 11  1  -1     -2   -2  -1  11
n:below ends 观察	9  -1  -1 6 -5 -1 -2       -2   2 -2  -1 1   -3
n:below ends 规矩	   2 -1
n:below ends 视点	         1   1      -1 1      -1
n:below ends 解读	 -1  -1 4  2 1  -2         -5 1      2
n:below ends 讯员	-2 -1 -1 -2 -1 -4 -2 -1  3 3  -2 11 1 -1  2 -8   2 2   6
n:below ends 记”	-4   -1 5                     1
n:below ends 记者	-2  -1  4 -2 3 1  1 -2   1  -1  3 -5 -3      6
n:below ends 讲堂	   -1 3 1 2 -2           1       -2
n:below ends 讲话	4  -1 -2 -1  7   -1 -1   -1     -2   -1
n:below ends 访谈	-2   -2 -2 3  4  -1      4   -1       -2
n:below ends 证”	-3    -3 -3  3 -1    -1      -1       10
n:below ends 试验	    -1  1            -1       3
n:below ends 话”	  -1 2 -2  2       -1     -1 -1    2
n:below ends 询问	   -1    1
n:below ends 说,	                  1
n:below ends 说话	3    -1 2 -2         -1   -1 -1
n:below ends 说起	2   1 -3 1 -2  2 1 2        -3 -1
n:below ends 课”	-4    3 1 -1 -1        -1        -1  3
n:below ends 课堂	    1     -1      1
n:below ends 调查	-4  -2 -1 9 -5 19 -3  -12 3 5  1    -1 -8 5  -1    -1
n:below ends 账”	6   -1 -5 -17 19 2  -3  1    -1    1    1  -1
n:below ends 账本	-9    12 -4 6 -1 -1 1 -4   -1  1   1   -1
n:below ends 走了	3     5 -5   1      -1   1       -2
n:below ends 起来	8   -1 -3 3  3 -1 -1 -1        -3       -2
n:below ends 路”	3 1 -3  -2 11 -4   1                -4
n:below ends 身”	   3  3 -1                   -1
n:below ends 车间	-2    3              1 1  -1
n:below ends 轻人	-2        1          -1 1      1
n:below ends 追踪	     -1 3      -1 2  1   -2   2    -2
n:below ends 通”	1                  1
n:below ends 通知	-9   6 -6 -2          14   -13   1    12
n:below ends 通车	-3    1 5 -2 -1  1      -2   1   1 -1   1
n:below ends 道”	-1   -1 3   2 2       -3 -1  4 1    -1  -2
n:below ends 里,	  -1   1
n:below ends 里”	-2    -2 -3 2   -1         -1   -1    10
n:below ends 野上	    1  -1                   2
n:below ends 链接	   -1 1     1  -1    -2   -1       3
n:below ends 长”	1   1   -1             1
n:below ends 门”	    -7    -1       1   -3   12    -1
n:below ends 门口	-6    -1           1   2   -1    5
n:below ends 问答	-1    2           -2   2 -1
n:below ends 问题	    -4 -2  1        4  2 1 -1
n:below ends 阅读	-5    12  -1 -2  2   -1   1   -1     -1  -5
n:below ends 项目	  1 -2  1 -4   3                3
n:below fills 0	7 1 2 4 -3 2 15 11 -7 8 19 -6  8 -3 8 -3 -20 3 -13 -5 -40 -5 13 -6 10
n:below fills 0 joins 0	9 1 -2 -5 -15 -3   2 2 14  -2 1 -2 4 2 -3 9 -6 1 -11  5
n:below fills 0 joins 1	14 -5 1 6 7 -4 -13 2 2 5 -18 -6 7 16  5 -4 -3 -2 5 -4 -26 -1 16 -6 7
n:below fills 0 joins 2	1 11 -1 2 -8 4 21 8 -2 5 16 -2 -2 -13  2 -1 -11 -4 -6 -1 -26 -2  -1 11
n:below fills 0 joins 3	-13  4 -3 14 -10 20 5 -3 1 10 3 -2 -9  4  -2 3 -8  12 -1 -9  -14
n:below fills 0 joins 4	-16  -2 -5 3 -10 10 1 -2 -8  2  3 1 1  3 6 -1  -2  5  13
n:below fills 1	-2 8 5 2 1 14 -18 7 10 -14 -2 -3 -4 1 -3 6  -1 10 -10  11 -4 -6 -2 -5
n:below fills 1 joins 0	-5  -1 -2 -13 18  5  -6 -1 -2 -2 -2 -1 2  4 -9 -6 1 23 2 -2  -1
n:below fills 1 joins 1	 7 2 5 8 4 -4 -6 2 -6 1 -4 -4 3 -1 11  -4 1 6 1  -3 -6  -10
n:below fills 1 joins 2	-13 3 3 4 7 -3 -11 1 -3 5  4  -2  -2  2 7 -11  -4 -3 3 -1 13
n:below fills 1 joins 3	-1 -2 -2 -2 -7 6 -2 5 5 -2 1 -1 3 -1 -1 -6  -1 18 4  -4 1 -1 -1 -9
n:below fills 1 joins 4	-12 1 3 3 12 -2 -2 -3 4 5 -2 -2  4  -1   5 -5  -6  2  -2
n:below fills 2	7  6 3 14 -2 -22 -3 1 -11 -1 -3 -4 -15 -2 -4  4 -3 7 -1 30 5 -3 -1 1
n:below fills 2 joins 0	3 4 -2 6 10 -4 -9 -3 -2 5 1 -5 -1 -2  -1  7 7   -14 -1 3  -3
n:below fills 2 joins 1	 -5 9 -3 1 3 -9 9 1 -9 -5 -5 -3 -11 -1 6  -3 -10 -3  25 3 -4  13
n:below fills 2 joins 2	-9  2 7 11 -13 -3 -8 -2 -1  -1  -2  -2  6 -2 5  16    -1
n:below fills 2 joins 3	16  -1 -2 -4 11 -8 -2 -2 -7 -5 3    -3  -6 12 3  -7 1 -2  1
n:below fills 2 joins 4	-4  -1 -2 -5 7 -2 -4 3 7 -2 2    -1  4 -15 2  17  -1  -4
n:below fills 3	1 -1  -6 -6 6 -15 -3 -1 7 -11   3 2 3  13 -3 10 -2 15 3 -11  -5
n:below fills 3 joins 0	-3 1 -2 -9 8 1 -3 3  -3 -2 2    8  -3 -7 10  -2 2 -2  3
n:below fills 3 joins 1	-9 -2  6 -9 -3 -4 2 -5 14 -1  2 4 3 3  10 -6 3  3  -2  -9
n:below fills 3 joins 2	12 -1 1 1 -13 7 -4 -7 5 -3 -4 -3  -1 -1 -2  3 1 -5  14  -3  1
n:below fills 3 joins 3	6 1  2 -3 1 -4 4 1  -4     -1  2 -5 1  3  1  -5
n:below fills 3 joins 4	   -2 -1  -1 -3 2 -2 -1   -1  1  1 10 -2  6 -1 -2  -2
n:below fills 4	-4 1 -4 8 2 -2 -4 -7 -2 2 -6 1 3 -1  -3  3 20 12  8 1 -11  -13
n:below fills 4 joins 0	-1  -3 5 -5 18 -7 -1    1 1     1 3 1  -1 2 -4  -7
n:below fills 4 joins 1	-10   -2 9 -5 9 -8 -5  -5 -1 -1 -1  -1   12 11  2 -1 -3  -2
n:below fills 4 joins 2	4  3 -5 3 -4 -5 4 -1 2 -2 -2 3   -1  2 1 4  6  -5  -9
n:below fills 4 joins 3	5  -1 3 -2 -6  -1 3 -1        3  2
n:below fills 4 joins 4	     -1    -1        1 1 2  4    -2
n:below fills 5	19 -4 -8 19 17 23 -9 5 6 2 -6 10 2 -2 2 -8  -7 -31 -11 -2 -7 -1 -3  -7
n:below fills 5 joins 0	6  -2 15 2 4 -3 -3 -2 7 -5 4  1     -8 -2  -1  -3  -7
n:below fills 5 joins 1	-6  -1 6 9 8 6 4 4 -6 3 4 2 -3 2 -8  1 -28 -11   1 8  5
n:below fills 5 joins 2	14  -3 7 6 -3 -10 -4 3 9 -3 4    -1  -9 3 4 -1 -3  -2  -10
n:below fills 5 joins 3	11 -1  -1 -4 4 -3 4 3 -1        -2 -3 -6  -1  4  -5
n:below fills 5 joins 4	5 -1  -3 1 1  2          4  -1    -1  -5
n:below furniture	-8 -2 -4 -5 8 1 5 -4  15 10 -2  7 -2 18 1 -2 8 -11 -1 -30 -1 -9 2 7
n:below jump-line	-6 -1  -2 1 25 -6 2 2 -10 -1 3  2 2 4 2  7  -1 -3 1 -5 -5 -8
n:below long 0 0	-25 -7 37 -18 -8 8 72 9 -4 3 39 -4 1 -14 -1  -1 -4 -47 -6  -14 -5 -2 -1 -9
n:below long 0 1	-8 -1 -6 -5  -6 -18 -6 -2 6 8 1 2 11  4  5 -7 2  6 -1 2  14
n:below long 0 2	 10  8 -14 -10 -3 -7 -1 -7 6 -2 11 6 2 5  4 -7 -4 -1 7 4 4  -11
n:below long 0 3	6 3 -11 24 -33 20  -3 5 -7 -1 2 -2 -4 -1 -7  -2 -11 -4  7 2 2 -2 17
n:below long 0 4	5 -4 1 4 -13 1 -2   -1 -2 -1 2 -3  15  -1 8 -5 1 -11 -2 3  10
n:below long 0 5	-7 -3  -8 -10 -2 3 -1 -1 -1 -1  -2 -1  7  -1 -8 3  20 -3 1  16
n:below long 0 6	-1  -1 -1 16 -2 -2 1   3   -2 -1 -6 3 3 -5 -1  4 -2 4  -8
n:below long 1 0	-17 -1 -1 7 13  -19 -8 1 15 5 -1  15  -3  -1 -2 -7  -16  2  19
n:below long 1 1	-8 -1 -9 -1 17 13 -20 -6 -4 15 -3 2 -1 -2  7  -3 3 3  -13  10  2
n:below long 1 2	7 5 -3 9 -18 23 -15 -4 6 -10 -4 -2 -2 9  -6  3 15 2 -1 -2 -7 -2  -1
n:below long 1 3	14 6 14 1 -26 10 6 -2 -2 -5 -8  -3 -5 -1 -14   5 -10  -1 4 -2  16
n:below long 1 4	21  -3 3 -5 -21 25 1 -2  -6   -2  3   -21 2 1 -7 10 3  -1
n:below long 1 5	-5  1 -4 14 -13 12 4  1 1     10  -3 -11 4   -2   -4
n:below long 1 6	-10   -1 -7 -15 27 2  -3      -5   1 -2  17 -1 -1
n:below long 2 0	-32  5 -2 23 -4 -4 2 -1 9 -3  -1 7 5 22  12 -3 -11  9 -2 -1  -28
n:below long 2 1	-22 3 4 -6 14 13 -22 13 -2 4 -8 -1 -1 4  2  -4 8 -8  -9 2 -4 -1 21
n:below long 2 2	9   17 10 -6 -44 6 -1 22 -3 1 -3 4  -2 -1 -15 4 8  -12 -4 -10  21
n:below long 2 3	14 6 13 5 -9 -9  10 -1 4 4 -4 -5 -5 -2 -5  -4 -8 4 2  2 -1  -9
n:below long 2 4	-1 1 -8 -4 -3 -24 51 16 7 -4 2 1 -3 -7 -1 -2  -5 -27 1 -1 10 -1 -5  6
n:below long 2 5	-5 -1 -4 -8 13 10 -6 -1 1 -5 -4 2  -1  -3  2 13   -8  7  1
n:below long 2 6	-8  -1 -1 13 -10 1 -1 -1   -1  1  -5  7  -1 1 30  -2  -19
n:below long 3 0	7  2 -9 -9 -4 -14 3 -3 14 -1 -2 -1 5  4  -6 4 -5  8  8  -2
n:below long 3 1	-15 3 5 -11 25 -25 21  3 -5 2  -1 -4  -1  -2 5 -7  21 -1 -5 -1 -10
n:below long 3 2	20 -1 -10 5 8 -14 22 -6 -6 -9 -6 -2 -1   10  -2 -8 -5 -2 6    2
n:below long 3 3	28 -5 -7 15 1 6 -26 -2 15 8 3 -4 -2 -9 -1 -15  -5 9 9 -1 -22 2 -5  9
n:below long 3 4	-2 -4 11 -2 27 7 -32 12 9 -4 -9 -1 -2 -10  1   -7 -15 -1 21  -3 -1 5
n:below long 3 5	-7  -4 5 19 14 -3 -5 -3 -11 -5 1 10 -2 -1 2  -8  6  -2  -1  -2
n:below long 3 6	-23  -2 -2 20 12 1 2 1 5 -7 -3  -1    -1 -2 -4  -11 3 -1  14
n:below long 4 0	-2 -1 1 -1 2  -3 2 -1 7 3   5  4  -2 -4 -7  -6  5  -2
n:below long 4 1	20 -1 5 -3 -13 -1 1 4 1 -13  1  -1  4  -1 1 5  -5  -2  1
n:below long 4 2	24  3 -4 -10 3 1  1  -5 -3 1 1  5  -2 6 -2 -1 -7  -5  -1
n:below long 4 3	17  -11 4  -11 -8 6 -1 14 1 5  -4     -5 -1  -2 -1 -4  1
n:below long 4 4	9 -1 -3 5 -10 14 -18 -13 2 -17 -3 10  6  -10  -4 20 4  13  3  -6
n:below long 4 5	-30  -1 -5 -12 12 2 10 -2 -17 -3 -1  4  -5  34 10 5 -1 -5    10
n:below long 4 6	-3  -1 -3 12 10 -6 -5 -1 11 -5 -2 -1 2  -2  -4 1 10  -5  -1  -6
n:below long 5 0	-8  -2   9 -1 -1  -2 -1 3  3  5  3 10 -2  -1  -1  -10
n:below long 5 1	5  -1  -15 3  2 3 3      7  2 -8 3  -2  -4  4
n:below long 5 2	4 8 -1 -3 -3 5 -3 2 -1 -2  -4      -1 -4   -1  -4  8
n:below long 5 3	23 -1 -4 -4 -20 9 -4 -13 -1 -14    -1  1  -5 12 1  -2 2 12  10
n:below long 5 4	-1  -1 13 -6 10 -5  -1 -3 -2 2  -1    -2 6 3  -3  2  -9
n:below long 5 5	16   -2 -11 10 -5   -5 -1  -1 -1  -2  -1 13 -2  1  -1  -10
n:below long 5 6	-4    12 -7 -2 2  6 3   -1     1 1    1  -8
n:below long 6 0	-7  -1  -4 -3  1  -3  1  -1  8  -1 -4 5  -2  -4 -1 16
n:below long 6 1	3    -3   1  1    -1  -1  1  -2
n:below long 6 2	4   -1 -2 -5   3  -1   -1    -1 11 3  -2  -4  1
n:below long 6 3	-5   -1 6 1 -2 -1  -3 -2   -1  -2  -1 8 3    1  1
n:below long 6 4	5    -3 1 -3 1 -2 3      -2  9 -7 6  -2  -1  -4
n:below long 6 5	2    -3 -3  -1  1      -2  2 12 1  -1  -2  -6
n:below long 6 6	-1    -4 -3    -2        11 15 -4    -1  -11
n:below marked names	-6  -1  21 2 -16 2 1 1 9 -2 -1 -3  -2  -1 10 -5  -4 1 -6 -4 4
n:below name-with-post	-16  -3 -1 25 8 -4 2 -1 -6 -1 -1  2  -2  9 -19 2  22  -2  -14
n:below names-alone	-27 -1 13  38 -4 -19 -2 -2 43 -4 -2 -3 15 8 1 -1 -16 -1 -3  -25 -1 7 -4 -6
n:below office	1  -1 -1 -1 1  7 2 1 2     1  -2 7 -2 -1 2  1  -15
n:below opening	  3 -12 2 -11 6   22 -3 -6 -3 -1 3 9 -5 1 -7 -1 19 11 -4 -22 -6 5
n:below part-number	-22  -2 -1 25 4 -16   7 -1   -2 2 7  3 4 -1 -1 -5 -1 -13  18
n:below photographers	-1    -9 -6 13 -1 -1 -7 6  1 2  -2  -4 6 -7  -1  27 1 -14
n:below rule	3  4 -1 9 -10 2 4  -1 -1  -1 -4  7   15 -4  4  -4 1 -20
n:below speaker	-20 2 -9 -14 15 4 -15 -2 -4 15 2 -1 11 -4 1 12 2 8 6 4 -9 -22 -6 14 -4 11
n:below standing-head	-31 -1 -1 -1 30 6 -4   7 4 -1 -3 5 1 8  -3 -18 -3  -3  -3 2 10
n:below strange names	4 -2 13 2 -1 1 -6 7 -5 8 22  6 -8  3  -15 -1 1 -3 -5 -1 -6 -4 -11
n:below suffix	5 -2 -7 -15 -5 12 -7 30 3 7  3  -5  6  -5 -15 -4 -1 -8 1 -5  10
n:below told 0	25 14 6 6 -2 19 10 -6 -3 -26 -13 1 -3 -9  22 -1 4 -16 -9  -2 -1 -7 -2 -6
n:below told 1	14 17 5 -25 11 13 -12 -6 1 9 8 -2 1 -3 1 7  -7 -12 -6 -4 -12 -3 -1 -1 8
n:below told 2	-6 -10 -5 13 -3 5 -4 6 -3 2 -4 -7 4 1 -2 1 -1 4  7 -2  2 5 -6 2
n:below told 3	3  9 17 -1 -1 -19 -5 2 -9 -4 7 -2 -6 -1 2  2 4 -2  6 -3 -6  8
n:below told 4	-7 -7 1 2 -13 -9 -2 17 16 13 -13 -1 -7 -1 -1 -5  5 19 -12 -2 2  -9 -1 14
n:below two parts	12 -5 27 16 11  12 -19 -5 -17 11 -9 -5 -1 -4 -22 1 3 8 12  2 -2 -11 -3 -11
n:beyond furniture -c=	-1    -2             -4      9  -1
n:beyond furniture -d=	    -1        -2     15 -7     1  -5
n:beyond furniture -f=	-5    -9   -1     2      -1       16
n:beyond furniture -fc	    2                     -2
n:beyond furniture -fd	    -1             1
n:beyond furniture -fh	1    -3 -1       -1        -1     6
n:beyond furniture -fl	    -1        -1             2
n:beyond furniture -ft	                         1
n:beyond furniture -h=	-1 -1 3  3 -11 -1  3 -2   3     14 -4  -5 -3  -1  4
n:beyond furniture -hd	     -1                    2
n:beyond furniture -hh	5    -3 -1       -2     -1 -1      -1 3
n:beyond furniture -hl	-1    1
n:beyond furniture -ht	-1    1 2               1     -1
n:beyond furniture -l=	-4    -1        3     8      -1  -3
n:beyond furniture -t=	-4    3     -1   -1     10 -6     4  -5
n:beyond furniture =c-	                  10     -7 1 -2
n:beyond furniture =c=	-5   -3  -3 -1 -3 -1 -7 -1 -1 -3 -2 -2 -12  2 3 -8 -1 -6  19 26 10
n:beyond furniture =cc	                  -2 3    -1 1
n:beyond furniture =ch	    -1       -1      4 -3 -1    2 3 -4
n:beyond furniture =ct	                       1  2
n:beyond furniture =d-	                  1 -1
n:beyond furniture =d=	3  -1 -1 -2 -1 -6 -4  -2 -4  -5 -5 -1 -1 -1 30 5 19 -1 -2  -7 -4 -6
n:beyond furniture =dc	                  -2 2      -1
n:beyond furniture =dh	    -1             -2 5 3      -4
n:beyond furniture =dt	    -1             1 6 -2     -1 -2
n:beyond furniture =f-	    -2   2     -1 -1  5   5     -1  -5
n:beyond furniture =f=	9 2 5 1 -8 8 19 -7 -1 -8 -2 -1 -7 3 2 -11 -2 -11 14 -3  2 2 1 -3 -2
n:beyond furniture =fc	    1           1          -1
n:beyond furniture =fd	    -2 -1 -1    -1   16 -1 1          -8
n:beyond furniture =fh	4  -1  -8  7   2 2  -3 -4  5  -2   -1 -1  -1  5
n:beyond furniture =fl	    3 -1    -1 -2  -1 -6  -1  1 -2       9
n:beyond furniture =ft	    -2 -1    -1    -16    -1 5 -1 -1     21
n:beyond furniture =h-	-1    -18 -2 -1 8  -2  2  -3  16  -1 -1   -5 1 -5  14
n:beyond furniture =h=	4  -2 5 4 3 8 5 5 2 -7 2 -6 3 -6 4 -4 -12 3 -3 11 8 -2 -5 -25 4
n:beyond furniture =hc	    2 -4    4      -3   3 -1  6 1   -4
n:beyond furniture =hd	-6   -1 17 4 -1 -4  30 -2 3  -3  -1  1 -4 -2 -1   -1  -26
n:beyond furniture =hh	7  2 -4 1 -4 -22 1 3 -8 -4 -6 -4 2 -1 17  -2 -3   -10 -1 1 -1 39
n:beyond furniture =hl	9  -1 3 4 -3 16 -1  8 -2   -1  -1   -8 -2  -1  1  -18
n:beyond furniture =ht	-5 -1 -2 -1 13 12 5 2 -1 -13 20 1  1 -1 -7 1 -1 -10 7 -2 -3  -3 -1 -9
n:beyond furniture =l-	    -1            -1  -1     8 -1 -3
n:beyond furniture =l=	1   -3 -12 -10 -13 -6 -1 4 -10 -1 10 12 7 4 6 -4 -7 1 -2 4 -2  7 17
n:beyond furniture =lc	               3        -1 1 -2
n:beyond furniture =ld	      -1   1  1  5            -3
n:beyond furniture =lh	-2     -1        3 4 8   -2     -3 -1 -2
n:beyond furniture =lt	    -1     2   3 -8  -3 2  -3     9  2
n:beyond furniture =t-	    -1             -6 3 -7    1  10
n:beyond furniture =t=	6 -2 12 6 9 1 -19 -6 -2 16 -9  -4 -11 -1 -10 -2 4 11 8 -5 -11 -1 11 -4 1
n:beyond furniture =tc	                 -2 5 -1    2  -1
n:beyond furniture =td	                 5 -6 1
n:beyond furniture =th	       -1          5 5 1    -6  -1
n:beyond furniture =tl	                 -2 4 -1    -1
n:beyond furniture =tt	             5    2 -5   -1  -10  11
n:beyond furniture cc=	                 1 -1 6    -6
n:beyond furniture ch=	-4 2 -1 5 3 6 -1 3  -1   -1   -2  1 -2 1  2  1  -11
n:beyond furniture ct=	                 3 -5 8    -2  -2
n:beyond furniture df=	                         1
n:beyond furniture dh=	6    1 -1 -1 1    -1    -1   2 -1    -1  -2
n:beyond furniture dt=	-1    -1              4 2    -1  -3
n:beyond furniture hc=	                 4 -3     3 1 -3
n:beyond furniture hd=	                  7  -1   -3  -2
n:beyond furniture hf=	-5    6 -1 2   3 5  6 -11  3  2 1 -2  -3    -7
n:beyond furniture hfd	             12            -10
n:beyond furniture hfh	    -1     2 3   -1     2       -3
n:beyond furniture hfl	-1                 -1        4
n:beyond furniture hft	             12     4   -1    -13
n:beyond furniture hh-	                         1
n:beyond furniture hh=	21 -3 -2 -11 13 -17 -1 -10 -1 -1 8 -1 -2 8 1 -5  -6 -1 7 -1 4 1 -10  9
n:beyond furniture hhh	  2  -13 7    -5 3   2  -1   11 -2  -2
n:beyond furniture hhl	-2    3     -1 -1               2
n:beyond furniture hht	-1   -1 3 -2    6 -1   -7    -1 -1 2      4
n:beyond furniture hl=	2 9  -1 -2 -1     -1  7 3 4 -2   7 1  -2  -3 -1 -19
n:beyond furniture ht=	2  -2  -4 3 -1 -1  -5 -1       -18 10 8  -2  -2 -1 15
n:beyond furniture hth	                  -1 -3 3
n:beyond furniture lc=	                  -2     -2  5
n:beyond furniture ld=	                   -1
n:beyond furniture lf=	-2                         4
n:beyond furniture lh=	-2 1 -1 -1 -2 4 -1 1  -2    -1    -1 5   -3  -2  6
n:beyond furniture lt=	    1              -3 -2    5
n:beyond furniture tc=	                 -1 -6     3 6 -1
n:beyond furniture td=	                 -2 2 1
n:beyond furniture tf-	    -2                     3
n:beyond furniture tf=	-6   1 -5   1     1   -2  1 -5     -1 -1 16
n:beyond furniture tfh	                  -1       2
n:beyond furniture tfl	                  -1       1
n:beyond furniture tft	    5                     -5
n:beyond furniture th-	               5   -7       4
n:beyond furniture th=	8  -1 11 1 4  3 -3 -2  1 1 -2  -3 1 2 -7 -4 -1 -5 2 12  -19
n:beyond furniture thd	       1                  -2
n:beyond furniture thh	1    2 -1  -1           -3     -1  5
n:beyond furniture tht	-1    1 7          -1   -1       -5
n:beyond furniture tl=	 -1  -1         1  5   -1      -2  3
n:beyond furniture tt=	2    -5   -1          9 -4 4  -1  2  -6
n:beyond furniture ttt	                       5  -3
n:c-	    -1         -1  -4  -5 9 -4    -2  9
n:c--	    -1         -1  -4  -4 9 -4    -1  5
n:cc	-2    -10  -1  -1 -1 -1  -1   -2  6 2 -1  -3  8 7 3
n:cc-	                 -3 15 -3    -1 -3 -5
n:ccc	-2    -5  -1    -1       -9 8 -1 -1 -1  9 8 -1
n:ccd	        -1         -7 12 3    -4
n:ccf	-1    -1        -1     -2 2 -2    -1  8
n:cch	2   -2 8 -3  5 -3 -1 1     -6  18 7 -5  -2  -4 1 -16
n:ccl	-2   2         -3 1    1 -5     4 3 -1
n:cct	    -4   -1  -1        -8 -8 11    11 -5 8
n:cd	    -2     -2  -1    -2  10 8 -2    -10 2
n:cdc	    -1             5 -5 3    -2
n:cdf	1                  1       -1
n:cdh	-1    -2   -1 -1       -1  10 2 1  -4  -2 1
n:cdt	       -1  -2      -1  -6 16 -8    3 1
n:cf	8   -1 -2  -1 1    -1 -1   -2  1 1 -1  -2  -5 1 6
n:cf-	                  5     -8 2 1
n:cfc	                 1 -5 4    -1 1
n:cfd	                 1 -1 1    1
n:cff	                 2 2     -2 -1 2
n:cfh	1 2 -1 3 -1 6 -2 4  -1 -1    -1 -3  3 -4 -2    1 5 -9
n:cft	            -1      -8 6    3  -1
n:ch	6 -3  -3 4 -9 -1 12 3 -7 1 2 -2  -2 -16 -1 -1 -2 10 1 5  10 -3 -5
n:ch-	    -1   1  -1    2  -6  6 4 -3  -1  2 -5 1
n:chc	-7   -1 4        -1 -2  2  6 9 6  2  4 -8 -15
n:chd	-3   -1 -4 -1  3  -1      -2  12 -9 3  -3  -8 13 1
n:chf	-1   3 2 -1  -1  2    1  -2  -1 -11 2  1  6 2 -2
n:chh	13 -4  5 -4 -8 -9 1 2 23   -3 -7  -5 -1 -9 -2 1  -2 1 9 -1 -1
n:chl	-1    8 -1    1 -1   2 -1 -1  -1  3  -1  -3 1 -4
n:cht	-3  1 1 2 -1 1  -2 -4 -1 1 1 1 -2 -2  1 1 1  5  -1 1 -2
n:cl	-5   1 -3        5 -7   -1 -1 -1   4  8 6 -4
n:cl-	            -1   3   -4     3  -1
n:clc	            -2   4   3 -1    -1 1 -1
n:cld	    -1             1  1
n:clf	   1          -1          3 1 -4
n:clh	-2 2  -1 4 -2 -1 3  -1   5 -4 1 -3 -1 -1 3 -3  -6  4 -1 4
n:clt	-1    -2        2 1 -1 -6   11 4  3  -13 6 -6
n:ct	-3   1 6 -1  -4  -5   -3 -3 -1 -1  -5 -3 15  -4  7 17 -9
n:ct-	    2             -4 -3 -2    10 1 -2
n:ctc	-1   -1 24   -1  -2    -2  -1  2 -8 -4  6  1 -2 -9
n:ctd	         -1        7 3 11    -17 -1
n:ctf	    2           3  -2 -6 3  4  8 -1 -8
n:cth	6   2 -5 -2 -2 -1 12 -2   -1   -17  1  9  -15 -5 11 18 -5
n:ctl	-5            5  2 -5 2 -1 -3 6    -2 1 1
n:ctt	-1   1 -4 -1  -2     -2     7 1 2 -1 -3  3 5 -3
n:d-	                 -6 -6 1      12
n:d--	                 -7 -4 1      12
n:dc	    2             -4 -7 2    7 1 2
n:dcc	                 2 -2 -3    3 2 -1
n:dch	-1    -1   2          -4 -5 8  -2  2  2
n:dcl	                  -3 2    1 1 -1
n:dct	    3             -2 -7 4  -1  2  3
n:dd	    -2   -1  1        4 -11 16    -2  -3
n:ddh	-2                 1 -6 10    -1  -1
n:ddt	    -1   -1  -1        -1 -16 18      1
n:df	-4   2 -4        -1   -2   -1 4  -1  -1 -1 12
n:df-	                   -1      3
n:dfc	                  -2 2    1  -1
n:dff	    -2     -1      -3   5 -2      5
n:dfh	-5   1 8 -2  2    -1 -1   -1  -5 -3 4    -2  6
n:dft	-1    -2             3 6   -1  -1 -1 -1
n:dh	10 -1 -1 -3 4  -7 7 -3 -9 -3 -3 -3 1 -1 6 -3 21 9 5 -3 -2  -12 -1 -8
n:dh-	               -2  -1 -3 -2      10
n:dhc	    -6            -1 -5 -1 -2  -1  12  6
n:dhd	2    6 4 -2 6  -4  -1      3 -13 6  -2  -1  -3
n:dhf	-3   -1 8   3      4  -2  1 -1   -1  -1  -4
n:dhh	13 -1 -4 -6 7 -1 -5 -3 -1 2 -3 -2 -2   3  13 3 -3  -10 1 -3  -2
n:dhl	    -2   2     1 1   -1 2 -1 4   1   -5
n:dht	-3 -1 -1 -1 -6 -1 -2  -1 -3 -2 -2 -2 2  4  11 -7 9 -1 -7 1 -4  22
n:dl	-1    5   -1     -4  -5 -6 -1 -3 16 -2  1  -4 -3 8
n:dl-	               -1        -1  2
n:dlf	-2 3           3   -2   -1       -1
n:dlh	-3 2   2 -2  1     -3  -4 3 -1 -4 10 6  4 -1 -2  -3
n:dlt	    6   -1     -5  1 -3 1 -1 -5 2  -3  -3 -1 16
n:dt	-4   -1 -7 -1 -2 -1  -3 -3  -3 -3 -1 -1 -1 20 7 8 -2 -3  10 -1 -8
n:dt-	                 -3 -1 -4    10  -3
n:dtc	    -1          -1  -1 1 -9 -1    13 2 -1
n:dtd	    6   -1     -1     17 -14 -3    -1  -1
n:dtf	-1    -1          -1 -7  4 -10 -1  -4 -1 -2  26
n:dth	14   2 24 -5 -2 7 -3 -1 -1 1 -1  1 -9  6 6 -5  -31 -2 1
n:dtl	-2            5  1   -2 -5 5    1  -1
n:dtt	-2    -2  -1   -2 -2  -1 -2  -1  13 15 8  -4  -9  -6
n:f-	-2               4 -1  -2   -4  -3  11
n:f--	-2               10 -1  -3   -4  -5  7
n:fc	-1    -5  -1 1     -1 -1  -1  -1 -10 3    14 7 1
n:fc-	                  -1     -2 2 2
n:fcc	-1    -4  -1   -1      -2  -1 -4 1 -1   12 1 3
n:fcd	                  -1     1
n:fcf	5      -1 1           -3   -1
n:fch	9    -2   1        -1  -2 -4   -5  7
n:fcl	1            -2 -1  4        1  -1
n:fct	     -1        1    5 -9 11    -3 2 -4
n:fd	-3   -1 -10 -1 -2    -3  -2 17 -1   13 -7 2 -1 -7  -3 -1 9
n:fd-	             6    -2 2       -4
n:fdc	               1  2 -2 1    1  -3
n:fdd	                 2      -1
n:fdf	-2             -1    -1 2       6
n:fdh	2 -1  -2 -3 -1 -2 -2 1 1 -1 -1 -2 9  2  9 12 -5  1  -4  -12
n:fdl	            -1   2  2 2 -4
n:fdt	-2    -4 -2 -2   -1 -1  -2 5  -1  3 5 -8 -1 -6  3 -1 13
n:ff	-13  -1  6 -10 5   6 7  1 18 -2 3  -1 1 -5 -3 -7  -7 -3 8
n:ff-	-1    -2        -1   7   2     -1  -3
n:ffc	    -1           1  -1 -2 4    2 1
n:ffd	    -5 -1    -2 -2  -2 23 -1 1  -4  10 -1   1  -16
n:fff	-1    -8 -4 3   1 1  -7 16 -1 -4  2 11 -4 -2 -2  -3  4
n:ffh	9 1 2 1 5 -10 5 -2 1 -8 8  -4 -5 2 -2  6 -17 9 -2 -8  -2 -2 18
n:ffl	-3 8   -5 -1    -1 -2  22 -13 4 -3  6 -1 1    -4  -6
n:fft	-3  -1  25 -1  -1  -1   -1 -13  -2  11 -13   -1  -2  8
n:fh	5 1 6 1 1 -1 24 -1 -2 -2 17  -1 -3 -4 -11  -5  4 -6 5 2 -9 -7 -12
n:fh-	-2    -3  1 1  -1      -2   2 -2  -6  -5  17
n:fhc	-1   1 2      5       -1 1 -1  -1  1 -1 2
n:fhd	4   1 4 3 5 4 -1 -2 -5  -2 -4  -15 1 5 9 3 -1 -4  -1  -3
n:fhf	-3  -5 -2 8 -2 -8 1  1 -4  -4 5  -1  -6 -7 4 1 28  -9 -1 6
n:fhh	10 3 28 -3 -2 -4 -6 -1 -7 -3 13 2 3 -12 -3 -10 -1 5 8 1 -3 -16 -4 1 -2 3
n:fhl	-6  -2  20 1  -2 1 -5   9 -11 7 -2 3  8 -3  -1  -2  -13
n:fht	14 5 -4 4 -12 2 -10 -6 -2 7 -3 -2 -2 -6 1 14  -5 -15 8 -6 19 7 -8 -3 3
n:fl	-4 7  -3 -3  -5   -9 -5  15 -3 6 -10  7 4 2  -2  15 -9 -1
n:flc	            2 2            -2
n:fld	             6    -1 2       -5
n:flf	    -1     -1   5 5 -1 -4   -1     -1  -1
n:flh	-3 10 2 1 -11 8 -1 -2  1 -2  8 -4 7 -7  2 9 2  -4 -1 15 -7 -24
n:fll	             4            -2
n:flt	-4 -1 -1  -1 5 -5   -7 -2  6 -10  -1  -4 12 -1  -1  -1 -2 19
n:ft	  -2 3 1  -8 -3 -1 -15 -4 -1 -2 -7 5 -4 -1 3  15 2 6 -1 4 -1 11
n:ft-	    8         -15  -1  -3 19 -1  -7  -1  1
n:ftc	   -1   -1 -1     1 1    -4 -3 1  -1  3 2 6
n:ftd	   1              -4 3 -1    1  -1
n:ftf	-2    -6        -1   -7  -3 5 -4 3 42  -3  -21
n:fth	-10  2 -5 -16 -4 7 -6 2 -7  -3 3 -12  2  5 6 15 -1 8 -3 11  5
n:ftl	-2    2  -1 -1   -1  -1  -3 -3  -1 4 -1  -5  3 -2 12
n:ftt	-5   2 1  -4 -3  -12 -3  -1 10 4 -2 -1  -3 1  -19  15 -1 22
n:h-	-6   -4 -15 4 3 16  6 1   -2  6  -1 -8 -5  -11 2 5 -1 13
n:h--	-5   -5 -17 3 4 13  6 1 -1  -1  9  -1 -2 -9  -10 2 4 -1 15
n:hc	-14  -1 1 28 -15 -1 5 -2 -1 2 -4 -2 -3 1 -11 -1 1 4 -10 -2 1 3 21 2 -2
n:hc-	-2    -1  2 1   -1   1  3  -3 -21 -1    24 -1
n:hcc	-5   -2 19 1 1 -1 1 -5 1 -1 -1 -2 -1 2  11  2  12  -15 -3 -14
n:hcd	-1   1  4    1 -1 1    -2  6  -6    3  -2
n:hcf	6   -1 2 -1 -3 3  -1  1    -1  -1 -2   -2  2 -1 1
n:hch	1 -1  -4 28 -9 4  2 -2 3 -1 -2 -3 1 -8  -1 13 -5 1 -18 -1 -4 -2 9
n:hcl	    -1 1 3 -1  -1   7 -3 -1 -11 1 -1 11 1  -2  -9 2 5
n:hct	-3   4 -18 -10 -7 -2 -1 1 3 -2 -1 1  -3  2 7 7  15  5 2 4
n:hd	-4 -1 -6 -1 16 -4 16 15  10 12 12 -4 -20 -2 -4  10 7 -2 -9 -29 3 -8 -3 -3
n:hd-	-4    10 -41 1 -2  44 -7   -18    -1 -3 -1  -2    26
n:hdc	-3     5 -3  1 1 1     -3  4 -1 -4    8 1 -6
n:hdd	-1    -3 -1 2   -2  2      1 -4 6      1
n:hdf	-7  -1  8 -10 2   8   -1   5  1 -10 1  -2  -2  9
n:hdh	8  -3 -6 11 -20 18 5 -2 31 -7 3 -1 2 -1 -5 -1 -4 3 -10 -2 -11 1 -11 -1 4
n:hdl	1    -2 -6 9 -1  -3 -1 2 -1   -4 -1 -1 6 2  2  -3 -2 5
n:hdt	4  -2 1 7 25 -22 15 2 -16 10 -1 -3  -2 -1  8 3 -7 -6 -13 4 -6 -1 3
n:headlines first above texts c	         -1    1    7 1 2    -4  -3
n:headlines first above texts f	3  -2  -3 8    2 -6  -2 8 -1 -2  -2 -17 -2  -3  -1  22
n:headlines first above texts h	18 -2 1 -4 23 12 3  4 -1 -4 -4 -3 3 -4 -6  -1 -41 -2   -1 -14 -1 25
n:headlines first above texts l	-1     -1    2 -5  1 -2 6 -1  -1 14     -1 -2 -8
n:headlines first among texts c	-1   -1 1     -1  -1   -2   -7 -12 4  -5  17 14 -5
n:headlines first among texts d	      -2    -3  -1  -2 -2 -1 13 -5 12  -1  -1  -7
n:headlines first among texts f	7  6  -2 -2 7   1 -1  3 -11 3 1  -5 15 -5  2  -4 -2 -12
n:headlines first among texts h	-4 -3 11  1 4 15 4 3 3 -7 1 -9 4 4 -5 1 -8 10 -6 -4 13 -5 -9 -7 -9
n:headlines first among texts l	4   -3 -6  -3   -2 -2  4 8 5 -3   -15 6  9  -2 -1 1
n:headlines first among texts t	8  1  -3 4 -4 -1 -3 -9 -2  1 -2 1 -3  -3 7   -1 -1 4 -1 7
n:headlines first below texts c	    -3  -1   -1      -2  -3 11 -5    -12 2 13
n:headlines first below texts f	-4    -3        -1   7 -1 -1 1 -1  -5 -1 -2  11
n:headlines first below texts h	-14    -12 -4 -2 2  -1    -6  12  -3 -6 -1  -29  25 -1 43
n:headlines first below texts l	-1 -1   -2        -5   8  -1 -5   -1  -1 2 8
n:headlines first c	-2   -1 -2     -2  -1 -1  -2 -2  -5 -1 1  -5  6 15 4
n:headlines first d	      -3   -1 -3  -1 1 -2  -1 6 -2 17  -1  -1  -7
n:headlines first f	9  5  -8 2 6   5 -4 -1  -3 -1 4 -1 -8 5 -9  -5 -1 -7  15
n:headlines first h	9 -8 7 -9 7 9 15 2 1 5 2 2 -9 2 -1 -4 1 -11 -2 -7 -4 -4 -6 -6 -7 15
n:headlines first l	-1   -4 -8 -2 -2   1 -7  1 4 8 6 1 -4 -3 5  6  -3 -2 7
n:headlines first t	10    -5 5 -4 -1 -3 -8 -2 -1 2 -3 1 -4  -10 7 4  2 -2 8 -1 6
n:headlines last above texts c	-1    -2             -2 -6     2 -1 11
n:headlines last above texts f	-4    -6 -1 2   -2 10  -2 -1     -9   -1    14
n:headlines last above texts h	-5 -1 -4 -2 11 2 11  6  -2 3 -4 7  -2  -11 -21 -2 -1 15  -3  2
n:headlines last above texts l	1    -1      -1 -1 15 -3 2     -1 -1 -1    -5
n:headlines last among texts c	    -2   -1 1       -1  11 -15 6 -1 -3  -2 9 1
n:headlines last among texts d	5    -8  -1 -1  -1   -3     28 -13 8 -1   -3 -1 -4
n:headlines last among texts f	-1  2    9 -3     -2 -4 1 -3  2 1 3  7  2  -14
n:headlines last among texts h	33 -3 -11 -15 -12 -13 9 -28 -5 -10 5 6 5 -4 -2 -10 2 22 11 12 3 2 7 2 -5 1
n:headlines last among texts l	-1   -1 -2 -2 -1 -3  -2   10   -8 -1 1 -3 -2  -7  7 -2 15
n:headlines last among texts t	-8   4 3 -1 -4 -7 -3 -2 -2 3 -1  -1  1 16 13 12 2 -12   -1 -7
n:headlines last below texts c	   -1            -1   7 -1  -1  8 -2 -7
n:headlines last below texts f	  5 4 -3  12 -2  1 2 1 -2 -2  -3  -1 3 -3  -2  -1  -7
n:headlines last below texts h	-55 -1 1 27 8 5 -15 32 -4 14 3 -4 -2 5  13  -11 12 -22  -7 -1 -10 -1 12
n:headlines last below texts l	-1   -1    -1  -1   -9 5  9 1  -1     -2 3
n:headlines last c	-1   -2 -5   -1 1  -1  -1   -2  11 -15 3 -1 -2  7 9 4
n:headlines last d	5    -8  -1 -1  -1   -4 -1  -1  29 -10 5 -1   -4 -1 -3
n:headlines last f	-5  5 6 -10 -1 25 -6  -1 10  -5 -6 1 -9  -1 -2 -3  3  1  -6
n:headlines last h	-14 -2 -13 -2 5 -5  6 -6 1  3 -1 10 -3 5 2 3 8 4 2 6 4 -12 -6 2
n:headlines last l	-1 -1  -2 -4 -2 -2 -3  -2 -1 -1 21   1 2 -1 -6 -1 -1 -10  3 1 9
n:headlines last t	-10   5 3 -2 -3 -7 -2 -3 -1 3 -1  -2   13 11 11 1 -11  6 -1 -5
n:headlines mixed above texts c	-1    -2     -1    -2    -2 -5  -1   14 -1 3
n:headlines mixed above texts f	-6  -6  -15  -7   -15 -4  7 15     15  -2 8  -4  16
n:headlines mixed above texts h	16 15 -7 -1 9 8 8 -1  3 16 -2 -1 -23  -1  6 -26 -1 9 -18  -5 -3 -1
n:headlines mixed above texts l	-2 6  -1 -4 -3 -2   -4 -1  4 19 -1 -6  5 12 -1 -1 -2  6 2 -24
n:headlines mixed among texts c	-3   -2 7 -2   -1 -3 -1 -1 -2 -2  -7  -8 6 -1  4  13 18 -14
n:headlines mixed among texts d	-3  -1 -1 2 -1 -4 -3  -2 -2  -3 -4    11 11 12  -1  -4 -3 -5
n:headlines mixed among texts f	3 2 3 -3 21 -1 -5 -3  4 1 -1 -2 3 -4 -5 -2 1 -7 2 -1 4 1 9 -4 -14
n:headlines mixed among texts h	3  7 -10 5 6 11 11 2 7 -5 -1 2 12 -3 -10 -5 4 6 -1 -4 6 -5 -10 -12 -15
n:headlines mixed among texts l	3   -2 2 -5 -6 -3 -1 6 -3  14 -5 2 4 7 -5 -14 -3  4 -2 -3 -4 12
n:headlines mixed among texts t	10 -1 7 1 -4 2 -11 -2 1 14 -5 -1 -4 -3 -2 -7   7 3 -4 -4  6 -2
n:headlines mixed below texts c	    -3         -1  1  9 -16 -4  -1  6 4 4
n:headlines mixed below texts f	-3    -7   3     -1 -1  2  -1 1   -6  -2 2 17
n:headlines mixed below texts h	-54  -6 15 -14 -13 -11 12 -2 -11 -1 3    30  -12 2 4 -1 -9 3 20 -1 50
n:headlines mixed below texts l	-1    -1        -4   11 -1  -2   -3  2 4 -2
n:headlines mixed c	-2   -1  -3   -1 -6 -1 -1 -2 -3  -7  -4 -4 -7 -1 3  21 23 -3
n:headlines mixed d	-4  -1 -1 3 -1 -4 -3  -2 -2  -3 -5    19 7 10 -1 -1  -4 -3 -5
n:headlines mixed f	-4 3 -3 -4 -3 -2 -11 1  -9 -3 -1 6 19 -1 -1 -2 -1 7 3 -4 6 2  -4 6
n:headlines mixed h	5 8 -5 5 3 4 2 1 -3 5 9 2  -8 -6 -2 -6 -5 2 -3 6 5   -14 -6
n:headlines mixed l	 6  -5 -3 -9 -9 -2 -1 2 -4  4 13 -1 2 5 -1  -7 -1 2 -2 6 2 2
n:headlines mixed t	8  8 1 -4 -1 -13 -2 1 13 -6 -1 -5 -5 -2 -8 -1 5 8 4 -3 -2  6 -3 5
n:hf	-10 -3 7 2 11 15 3 5  14 8  -12 -9 -4 18 -1 -15 16 -2 -5 -11 -3 -20 -5
n:hf-	    -18 -2  3  -2  3  -1  8  -1 1 2  -5  -7  20
n:hfc	-1    4 -5  -1  5      -3  2 3   3 1 1  -6
n:hfd	-7    11 16 8 -3 -1 -5 -6 4  9  -4    -10 -1 -7  -5  2
n:hff	-3  -5 -3 13 4 -21 5  3 18 -3 5 -1 -2 12  -2 10 -5 -1 -5  -7 -1 -9
n:hfh	6 -4 12 -11 -11 2 18 -7 4 2 16 -5 -6 2 -1 9  -13 24 -9 -2 12 -2 -8 -2 -24
n:hfl	3  -1 1 4 -7 7 -1  -1 -5  2 4 1 -3  -1 7 -1  -2  -2  -6
n:hft	-8 -1 -2 2 20 -8 1 2 -2 16 -2 -1 -3 1 1 -9 -1 -11 12 9 1 -13 -1 -10 -1 8
n:hh	8 1 4 6 3 5 -2 6 5 4 3 2 -5  -8 4 -5 -6 2 -2 -11 -5 -2 -3 -12 6
n:hh-	-17  -4 9 -19 -7 -2 12 -2 5 -6   -4  33  -2 -4 -1  -18 -3 -4  34
n:hhc	-22  -2 -5  1 -3 8 -2 -2   -2 -5 -1 8 1 9 -2 -1 -1 -8 1 25 5 -2
n:hhd	20  -18  31 21 35  1 14 9 9 -4 -21 -2 -5  -36 -12 -7 -2 -28 1 -7 -3 4
n:hhf	  8 4 10 -12 35 12 4 1 8  -5 -13 -3 8 -1 -9 -9 -9  -17 -1 -5 -2 -4
n:hhh	7 2 11 7 -3 4 -2 2 19  -3 5 -9 -3 -11 -10 -4 -6 18 -5 -8 14 -2 -15 -8 -4
n:hhl	9 -3 -9 17  11 16 18 -2 9 11 7 -11 12 2 -13  -5 -24 2 -1 -22 -1 -13 -1 -6
n:hht	 3 -21 -18 9 5 -18 -26 -1 14 -6 5 4 25 2 -6 -2 10 4 6 -5 6 9 6 -4 -2
n:hl	-9 -1 -2 -6 13 11 -3 8 -5 6 10 4 9 9 2 -7 1 -3 -8  -4 -17 -1 -7 -7 8
n:hl-	    -1   3  -3 1   5 -1           -4
n:hlc	    -1 -5 6   5 -2  18 -8 -3  -2  -12 1    10  -3
n:hld	1   -1 3 -6 6   5 -3  -1 1 -2  1 9 -7 -4  -2   1 3
n:hlf	-2   1 5 10 -10 1   -4 -1 -2 1 2   -1 -8 1  2  -3 -1 10
n:hlh	1 -5 -3 8 5 -7 -8 -1 -1 1 1 3 -3 5 1  -4 7 9 -1 -1 2 5 -12 -1 1
n:hll	-2    8 -6 3 1 1 -7 -1 2 -2 4 -3 4 5 2 -4 -1  -4  6 -2 -3
n:hlt	-17  -1 -3 12 10 -1  -2  18 3 -3 5 2 -5 3 -4 2 5 -3 -13  -1 -5 1
n:ht	-2 -8 -1  7 -3 4 -12 -2 -3 -15 -7 -1 11 -1 -11 -1 3 12 3 17 18 -2 6 -13 3
n:ht-	-7    26  11 -1  2 -4  -1 -2 3 11  -5 1   -5 -2 -10  -14
n:htc	1    -6 -5 2 -7 -1 -2 -2 -4 -2 -3 -1 -14  3 -3 5 -2 8 2 18 12 2
n:htd	8   -1 3 -1 -2 1 1 -3 -1 -1 -2 -2 -1 -1  -4 3 1 -1 -14 1 -1  18
n:htf	6     -8 -5 -3 -1 -4 3  -3 -7  2  1  5 -1 6 -1 5 -1 9
n:hth	-10 -1 7 10 8 7 -4 4 2 -20 -11 1 -2 -3  8 -4  8 5 -5 8 2 2 -8 -5
n:htl	   -2 -2 3 13 -9 2 -7 -1 3 -6 -7 5 -9  6 -1 -5  -3 -3 12 16 -6
n:htt	-8 -7 -6 2 -16 6 -10 -4 -11 4 -7 7 5 15 -1 -4 -1 4 6 5 26 6 -2 -6 -8 3
n:joins above 0 cc	                 -1 -3 3    -1 3
n:joins above 0 cd	                  14 -11    -1
n:joins above 0 cf	            1     -1        2
n:joins above 0 ch	10    -7 -1  7   4     -3  -7 2 3 3  -1 -6  -1
n:joins above 0 cl	            -1 -3 2    -1     -1 -2 6
n:joins above 0 ct	-1                 2 2 11    -10 -1
n:joins above 0 dc	                 -1 -1 2    -1
n:joins above 0 df	                  -5       6
n:joins above 0 dh	4   5 -1   -3 -1   -1 -1   -2   -2 4  4  -4  -2
n:joins above 0 dt	-1    -1        -1     -7 -9 16    -1  3
n:joins above 0 fc	-1    -1   1          1 1     1 -1
n:joins above 0 fd	    -1             10  1      -7
n:joins above 0 ff	-3    -4 -1    -1   7 16  5   -2   -1   -1 -12
n:joins above 0 fh	11 -1 -3 -10 15 -10 2 2  -5 2 1 -1   11  8 -4 4 -1 -5 -2 -8 -1 -5
n:joins above 0 fl	2    -1        6 3 1 -2  2 3   -1  -1 1 -10
n:joins above 0 ft	-6    -2 3 -1   -2         5 8  -1  -4 -1 3
n:joins above 0 hc	    -1     -1        1 5 -2    6 -2 -3
n:joins above 0 hd	  -1 -1 -1 -1 -3   -2   -2 -2    1 20 -2    2 -1 -5
n:joins above 0 hf	-4  -3 2  -2 -10   -7 -5  5 13 3 -1  -1 3 -1 -1 10  -2 1 3
n:joins above 0 hh	9 -1 -3 6 12 6 -8 6 14  -16 1 5 -1 -1 -3  8 1  -2 -28 -2 -1 -1 -3
n:joins above 0 hl	    -2 -2 -3   -3 -1  11 14 -6 -6 4 -3 -1 4 -1 -1  -1 -5 2
n:joins above 0 ht	10  2 3 -4 1 -3 -2  14 -1  -1 -5   1 1 -12 3 -1 -5 -1 -2  4
n:joins above 0 lc	                 -2 -2     5
n:joins above 0 ld	                  -1 1    1
n:joins above 0 lf	-1    1              -1     -1  4
n:joins above 0 lh	1 8  3 -5 -2 -1 4 -1 1  -1 1 -2  -5  -4 3 5  -1 -2 -5  2
n:joins above 0 lt	1         -1          6    -5
n:joins above 0 tc	    -2           -2   1 1  -1  7 3 -6
n:joins above 0 td	-1    -1             11 -16 9    -1
n:joins above 0 tf	-3    -3        2   -11   8   -5 2 12
n:joins above 0 th	6  4 1 8 -21 -2 -4 13 10 -2 4  -1 3 4 1 -10 -20 -3 2 10 -1 -11  10
n:joins above 0 tl	3       -1     1 2 -2 -10 5 -2 -2 2  -1  -4 1 9
n:joins above 0 tt	    -1   -1 -1    -1 5 -1   -4 -1 16  -7  3  -4
n:joins above 1 cc	-1    -3  -1           1 4   -2  8 -2 -2
n:joins above 1 cd	                  -5 3    2  1
n:joins above 1 cf	12   -1         -1      -2   -1  -3 -1 2
n:joins above 1 ch	12 -3   5 -6 -1 9  -3 -1 3 -2 -1  -8  -3 -5 1 -2 5 4 3 -6
n:joins above 1 cl	-5   1 -1        7 -2  8 -1  -3 1  3  6 -8 -5
n:joins above 1 ct	-2   2 -4   -1  -2        9 5 9  -3  2  -12
n:joins above 1 dc	    6              -8     5
n:joins above 1 dd	                   2
n:joins above 1 df	-3   1 -1        -1      -1       7
n:joins above 1 dh	7 -1  -5 5 4 -1 6 -1 -5  -2 2   -9  2 5 4  -3  -3  1
n:joins above 1 dl	-1    -1        -6  -2 -9 2  15 -5  2  -3 -3 11
n:joins above 1 dt	                 -2 1 -6    7
n:joins above 1 fc	    -3         -1    -2 -10 5    8 6 -2
n:joins above 1 fd	            -1     3 4 -3      -1
n:joins above 1 ff	-9   1 8   -1   -2  1 -13  -3  2 -10  -1 -2    33
n:joins above 1 fh	7  2 18 6 -2 -21 5 -1 -1 -8 -3 2 6 1 -11  6 -12 3 -2 3 2  -2
n:joins above 1 fl	-4 8  -2 -3 -1       6 3 4 -3  6 5   -1  4 -9 -12
n:joins above 1 ft	6    -5   -1  -4        10 -10 -4 3 -1  17  -6
n:joins above 1 hc	-1    -2 -2    -6    -2 -1   1 13 -2  -1  -8 8 6
n:joins above 1 hd	    4  -2   -3 -4   -2 -1 1  13 15 -10     -1 -8
n:joins above 1 hf	6  9 3 -7 7 1 -1  -5 -13  -6  -2 -8 -1 -4 18   -4  -6 -1 13
n:joins above 1 hh	7 -4 -10 -9 10 10 -7 3 -6 4 -13 11 -7 11 -2 1 -3 -1 3 3 -3  2 -2 -2 1
n:joins above 1 hl	8   -3 -7 -7 -9 -1 -1 1 -7 -1 3 11 9 15 -2 -2 5 -9 -1 -3 -1  2
n:joins above 1 ht	-2  4  -4 -5 -13 -2 -1 -7 -4 4  -5 -2 -2 -1 2 4 9  1 1 7  18
n:joins above 1 lc	    -1    -1     1    2 -4 -2    8 -1 -2
n:joins above 1 ld	              -1  -1 10 -9 2    -1
n:joins above 1 lf	-3 4  1 5  -1 3     2 -1  -9   -4 -1  -1  1 2 3
n:joins above 1 lh	-10 4 -3 11  15 1 6  -15 -2 -5 -5 -2 1 5  -4 -1 12 -2 3 5 1 -3 -14
n:joins above 1 ll	-1 -1        -1    -1 2 2 1  -5   1  10 -4 -3
n:joins above 1 lt	 -1   3 1   1 16     -1   -7 -2 4    -9  -4
n:joins above 1 tc	-1   -2 15   -1     1   -1  -1 -3 -1  -9  3 6 -4
n:joins above 1 td	               -1  3 -3 1    1
n:joins above 1 tf	6    1        -3  -1 5   -11 1  -8  5  6
n:joins above 1 th	9  -4 11 14 11 5 7 -9 2 -1 3 13 -5 -3 16 1 3 -26 -12 -4 -24 -6 -10 -2 9
n:joins above 1 tl	-1   -3 3        -3  5 10 4 -8    5  1 -13 2
n:joins above 1 tt	-6    6   -2       3   7 -5   -3  5  -3
n:joins above 2 cc	    -1     -1        6 2 4    -9 1 -2
n:joins above 2 ch	-3   -3 6 -2  1  -2   1 -1  -1  -3 -13   8  16 -1 -1
n:joins above 2 cl	            -1   -7   1     -2 10 -2
n:joins above 2 ct	       -1  -1         9 3    -12  2
n:joins above 2 dc	                  -2 2    1 1
n:joins above 2 df	   1            -2   -6   -1    8
n:joins above 2 dh	1   -6 7 -1 -1 -2  -2    4  23  5 -18 -4  -2 1 4  -5
n:joins above 2 dl	            3  -2 3 -2  -5     1  4
n:joins above 2 dt	-4       1          2 11 -9  -1  6  -7
n:joins above 2 fc	                  -2     2
n:joins above 2 fd	                 1 -5 4
n:joins above 2 ff	-4    -3     -1   -1 -6  -1  4 -2       17
n:joins above 2 fh	2  1 -2 2 -9 5 -5 -1 -3 -3     -3  -6 3 -3  -4  2  24
n:joins above 2 fl	-1             2 1           -1
n:joins above 2 ft	-2  -1  3             -5 -7 13    -2  1
n:joins above 2 hc	         -1   -1 -1    -2 5 -4    9 -1 -2
n:joins above 2 hd	      -1   2    -1    9  -1  -1  -1  -4
n:joins above 2 hf	-4 -1   -2  -3 -1  -5 4  -2 -2 -1 3  -1 12   4  -1
n:joins above 2 hh	3 -1 5 -3 3 11 1  3 9 15 -3 -4 -10 3 -10  -10 4 -6 -1 -5  -1 -1
n:joins above 2 hl	-2   2  -1 -2   4 -1  -1 1 -2 -2 1 2 -4 3    2 -2 3
n:joins above 2 ht	4  4 1 -1 -2 -3 -1  -8 -1       -6 6 -6  -6  5  13
n:joins above 2 lf	2    -1         -1     3 -2  -1  -1  -1
n:joins above 2 lh	 1 3 -2 5 -6  -1    1  9  -1  1 -2 -1  -5  -2  2
n:joins above 2 lt	         -1        8 -2 1    -5  -1
n:joins above 2 tc	-1    -6   -1 1   -1 -1   -7   -13 -6  -5  4 13 25
n:joins above 2 td	4    1   -2     -2     5 -18 13  -1  -5  5
n:joins above 2 tf	21   -5 -2   -3     -3  1 8  3 -17 -2 -1 20  -10 -2 -9
n:joins above 2 th	-1  4 -7 4 -15 10 -1 2 -2 2 -2 -10 -5 2 6 -4 4 -5 2 -2 18 4 1 -6 1
n:joins above 2 tl	-2   -2 3   -1     2 -6 4 5 -8 -2 -21 4  -12  5 18 14
n:joins above 2 tt	5  -1 -1 9 3  -4 -1  -1  2  -1 -5  -4 -3 -3  12 -2  -1 -1
n:joins above 3 cc	                   -1    -3 4
n:joins above 3 ch	-8   1 10   -2 -1 -1      -1  -2 -3 2  -7 2 10 -1 2
n:joins above 3 cl	2            -1 -1 -1    1     -2 6 -2
n:joins above 3 ct	                 2 3 -3    -1
n:joins above 3 dh	-4   1 -11 -1 -1 3        -7  -5 20  -1 -6 -1   13
n:joins above 3 dt	    -2             -10 20 -8    3  -3
n:joins above 3 fc	                  -4     4
n:joins above 3 fd	                 -1 -2 4
n:joins above 3 ff	    -1   1  2    8     1 -2      -6
n:joins above 3 fh	4 -1   -7 1 2 -1  1 5 1 -1 -3  -1  -2 5 -1  -2 -1 2  1
n:joins above 3 fl	2            -2 2  -1  -1  1      -1
n:joins above 3 ft	-1    -2             4  -1    2  -2
n:joins above 3 hc	                 1 -7 -1    7
n:joins above 3 hd	                 -4  5    -1
n:joins above 3 hf	-3  -1 -1 -1  16    6  -2 -10 -1 2  -3 14 -4  1  1  -16
n:joins above 3 hh	-11 -1 2 7 -4 2 23 -6 -5 7 17 -4 2 -13 -1 -4 1 2 5 -3 -2  -1 -3  -9
n:joins above 3 hl	-2             7 -3 -1 -1 -1 -1 4    2 -1 1
n:joins above 3 ht	    -2          1   -2 8 4  -2  -2  -3
n:joins above 3 lh	1 -1  2 3 -3  4      1  1  1 7 -8  -2  -1  -5
n:joins above 3 lt	3    -3              -1   -1  2  -1
n:joins above 3 tc	                 -2 -6 -1    1 13 -2
n:joins above 3 td	               -2  9 -10 9  -1  -1  -1
n:joins above 3 tf	-6    5   -1        6  -2 11 4  -11 -1   -3
n:joins above 3 th	-3 -1 -1 -1 -10 25  1 4 -4 -1  4  1 -29  -2 25 -11 -2 20 -2 -5  -5
n:joins above 3 tl	-5    -4        3 -4 1 2 6 7 -2 1  9  1 -3 -12
n:joins above 3 tt	-3   4 3   3 -1       -2  -9 16 -2  -6  8  -9
n:joins above 4 cc	                 7 12 -2    -10 -2 -5
n:joins above 4 ch	1                   -1    2  -1
n:joins above 4 cl	                  -1     1 1
n:joins above 4 ct	                 -1  2    -1
n:joins above 4 dh	                  11 -3  1  -2  -4
n:joins above 4 dt	                 -5 16 -7    -2
n:joins above 4 ff	      2   2 11        10 -2  -1  -1  -20
n:joins above 4 fh	-2  -1 -4 -2 2 5 -2  1 10   -1    -1  3    -1  -6
n:joins above 4 ft	    3             -4 5 1    -4  -1
n:joins above 4 hc	                 -1 -7 1    7
n:joins above 4 hd	                 4 6 -8      -1
n:joins above 4 hf	      16   5 6   -1     11 -1  -3    -31
n:joins above 4 hh	-10  9 -7 -11 -22 33 -9 -5 -4 20 -1  -4  -1  -4 1 -15  27 -1 5
n:joins above 4 hl	                1  -1 -1      2
n:joins above 4 ht	          -1       2 8 -5  -2  6  -6
n:joins above 4 lh	-1   1 -1 -1  -1      2  5  -1  -2    3  -2
n:joins above 4 lt	                 -1 5 -3
n:joins above 4 tc	   -1 -6             -2 -5   12  2 -2 2
n:joins above 4 tf	                  -1 2  -2 -1   2
n:joins above 4 th	-2   14 -16 -1 4 -17 -1 -4   -1  -1 -3 -1 5 68 -6 -1 -28 -3 -5
n:joins above 4 tl	            -1  -2 -1         7 -1
n:joins above 4 tt	1    4   2          3 26 -32  7  -3  -5
n:joins below 0 cc	                 1 -1 -2    4 -1
n:joins below 0 cd	         -1        3 -2     2 1
n:joins below 0 cf	                  3 -1     4 -5
n:joins below 0 ch	    -1           -2  3 13 1    -13 -3 5
n:joins below 0 cl	                  2     -2
n:joins below 0 ct	    6             4 -10     2 3 -1
n:joins below 0 dc	                 -2 -1 -1    3
n:joins below 0 df	                 -3 1 1
n:joins below 0 dh	          -1       2 -4 12    -3  -4
n:joins below 0 dt	    -1  -1   -1   -1 -1    2 3 -2 -1   5  -1
n:joins below 0 fc	                  1     -2 3 1
n:joins below 0 fd	    -5      -2   17     -4       -3
n:joins below 0 ff	3    -1 -2 -1   -3 1  -2 11  -1      -2  -1  1
n:joins below 0 fh	-1  -5 1 -7 7 1 -3  3 -3 -1  -11 -2 -9  2 -7 4  29  -1 -2 1
n:joins below 0 fl	-1      -1   -3 -1  -2   2   7     10  -9
n:joins below 0 ft	2    6 -1 -1 -1   -1  -2 -2  -2  1 -11 -2  6 -2 -4  15
n:joins below 0 hc	-5   1 17 -1 5 3   1 -1  -3  -3 -1  3 -1  -10 1 -5 -2 2
n:joins below 0 hd	-8  -1 -2 5 -5 20 3 1 -7 20 3 -1 4 -1 -14 1 -4 2 -8 -3  4 -5  -3
n:joins below 0 hf	-1  1 -1 3 5 8 -3  4 15  -2 -15  1  -5 3 -9 -2 -5  -3 -1 7
n:joins below 0 hh	11 9 -7 13 -13 17 -7 -2 1 -9 8 3 -6  -4 10   -5 -9 1 -8 10 -6  -6
n:joins below 0 hl	1  -1 -1 6 17 -10 6 -2 6 -4 3  -5  -7  2 4   -5 -1 -2  -6
n:joins below 0 ht	-25  2 10 7 7 2 -4 -3 2 -8 3 -5 13 -2 -5  1 2 4 9 8 -5 3 -2 -11
n:joins below 0 lc	            -1 1  2 -1         -1
n:joins below 0 ld	             -1 -1 1          1
n:joins below 0 lf	     -1 -1     1  2 -1 2        -1 2 -2
n:joins below 0 lh	-9 7  -2      5   1 -5 4 -5 1 -1 6 -1  -3  -2 6
n:joins below 0 lt	-5    1     1   4 3 2 -3 -2 1 -5 4 -1 7 -1 -3 1 -3
n:joins below 0 tc	    -1             1 9 -5  -1  -3  1
n:joins below 0 td	                 -2 15 -11    -1  1
n:joins below 0 tf	       -1  -1        -6 21 -6 3   -3  -6
n:joins below 0 th	-18   -2 10 -2 -1 -2  9   -1     -5 -9 5  29 3 -1  -16
n:joins below 0 tl	    1     7        3 4 -3    -8  -2
n:joins below 0 tt	    -2 -2 -3 -1 -1 33  2  -2    3 -5 -4  -5  5  -15
n:joins below 1 cc	    -6    -1         -12 -5 -3 -1 -1  11 4 17
n:joins below 1 cd	         -1  -1      9 -1 8    -14 1 -1
n:joins below 1 cf	    -1             4 -1 -1    -2 2 1
n:joins below 1 ch	-2   -2 -3   -1  -1   -1     4 -3 5  -3  11 5 -8
n:joins below 1 cl	    -1                   2  -1
n:joins below 1 ct	-1   -1 6 -2    -2   -1 -3 -2 -1  -6 -10 2 -1 -2  8 11 6
n:joins below 1 dc	                 -5 8 -1    -3 -1 5
n:joins below 1 df	    -2              4 1      -2
n:joins below 1 dh	5    -6        -1   -1  1 12 4    -4  -4
n:joins below 1 dl	    7   -1          -3 -7 9    -3
n:joins below 1 dt	    1  -1      -1 -1    4 -9 7  -1  5  -2
n:joins below 1 fc	    -1  -1         1   -3     4  2
n:joins below 1 fd	-2   -1 -3 -1 -2   -2    2  2   -6   -4   -1 19
n:joins below 1 ff	    5 -3    -2 -5  -3 -2 -1 -1  -3 -7  -1   -2 -1 30
n:joins below 1 fh	1 2 16 1 -5 2 5 -3  -4 -3 1 6 4 -1 -5 -2 -6 7 1  -24 1 -6 -3 10
n:joins below 1 fl	-3  -1   2 -1   -4 -2  6 -1  -4   -3   -1    12
n:joins below 1 ft	-1   3 -2 -1 -7   -6 -1  1 -4 6 -5   -6   6  3  14
n:joins below 1 hc	-6  -1 -4 25 -7 -3 4 -3 -3 1 -1  2  -6  -3 3 -6 -1 6 2 -11 -1 9
n:joins below 1 hd	4  -2 3 12 5 -14 15 1 21 -5 6 -3 -20  9  6 -26 1 -5 -23 -1 -1 -1 21
n:joins below 1 hf	10 -2 5 -2 16 -9 -10 6 3 9 -2 2 -3 1 -1 -8  -1 -9 2 -2 -7  -4 -2 10
n:joins below 1 hh	8 -6 8 5 1 4 -6 6 -2 2 -11 -12 6 10 4 11 -2 -5 -5 -2 -6 -3 -3 -3 -6 4
n:joins below 1 hl	-14  -2 -6 14 -11 11 8 -1 9 14 7 -3   -4 1  -1 -4  -14 1 -7  6
n:joins below 1 ht	-13 -7 -11 -6 14 10 -7 1 5 -14 5 -8 10 20 8 -1  -19 2 -7 23 9 4 -5 -9 -2
n:joins below 1 lc	2   -1      3   8 -7 1 2   -3   -2  -3 1 -1
n:joins below 1 ld	1    2  -1   -2   1 8 -7 9 1  1   -1  2 -2 -8
n:joins below 1 lf	    -1     1   2 9 3 2 -2  -4     2  -7
n:joins below 1 lh	14 1  -5 -8 -3 -2 -4 -1 -4 -4 -1 20 5 5 1 1 -7 -12 -10  -8 -1 10 2 12
n:joins below 1 ll	    -2     1 -1  5 1 -6 10 1   -1  -1  -3 -1 -1
n:joins below 1 lt	-7   -2 -6 -5 -4 -1  -7 -3  3 11 13 -2 6 -6 1 -14 -1 8  -2 7 11
n:joins below 1 tc	       -1  -1        11 2 4  -1  -9  -2
n:joins below 1 td	                 -1 1 -1    3  -2
n:joins below 1 tf	-1    -1             -6 -2 17    -2  -4
n:joins below 1 th	10 -1 3 1 8  -1 -1  -6      -4  -4 -14 -4  -7  27  -6
n:joins below 1 tl	2    1 -1 1   -5        1 13 -10    -6 -1 5
n:joins below 1 tt	-3   4 -3 -3 -1 -1  5 -1  -1  -1   4 -11 -9  11 -1 -5  18
n:joins below 2 cc	                 -1 -9 4    9 -1 -2
n:joins below 2 cf	                  -1     2
n:joins below 2 ch	    -1           -3  7 -2 -3    1 5 -3
n:joins below 2 cl	                 -1 -3     5
n:joins below 2 ct	                 -4 -18     17 7 -2
n:joins below 2 dc	                 5 -2 1    -1  -1
n:joins below 2 df	                  8      -1 -6
n:joins below 2 dh	    3  -1      -1   1  2 1 -4    1  -1
n:joins below 2 dl	                 -2 2     1
n:joins below 2 dt	    -3      -1       9 9 -7    -5  -1
n:joins below 2 fc	               -1   4       -3
n:joins below 2 fd	         2    -4    1 -1   -2    4
n:joins below 2 ff	      3      -2 6  -2   -1  -1     1
n:joins below 2 fh	-6   1 -4 -2 23   1    1  7   7 -1  -5  1  -20
n:joins below 2 fl	      -3       -4     -1       9
n:joins below 2 ft	-1   1 6         -7 -1 -1 -1  16 -2  -4 2   -4
n:joins below 2 hc	-3   -1 7 -6 -3  -1 10 2   -1 2 -1  -1 -3 2  2 -1 2  -6
n:joins below 2 hd	-3  -1  3 9 -2  1 -6  -1  -1    1 -2 13  -5  -1  -4
n:joins below 2 hf	-13  -1 -1 -10 39 5 1  -22 4 1 -1 -7  31  -3 -16 1 -1 -3  -3  -2
n:joins below 2 hh	13 14 -1 10 6 -8 6 -2  10 5 -1  -18 -3 -5 -1 -9 3 -4 -3 -4 -6 -6 -1 5
n:joins below 2 hl	-1     3 12 1  -17 15  2 -1     -1   -1  1  -10
n:joins below 2 ht	34 -1 -1 -9 -9 -4 11 -10 -1 -7 1 2 -3 -11 -5 5  -11 6 -6 -7 26 5 -8  2
n:joins below 2 lf	    -1        6 -2  -1   -2     4  -4
n:joins below 2 lh	9 -1  2         5 2 1 1 -1 1  -1    -3 -4 -9
n:joins below 2 lt	-1   3 -1     -1 -1  -2 3 1 -2 -3  7 -3  -2  7 -2 -1
n:joins below 2 tc	    -1 -1    -2     -1   -1 2 13      -9
n:joins below 2 td	-1    17 3            -5 4 -6  -1  -8  -2
n:joins below 2 tf	    -2     -1    6    4 -7 -13  -1  -5  21
n:joins below 2 th	-1  -6 2 -4 7 -7 -1 -1 -4 -3  -1 -1  -2  7 2 17  -11 -1 6  3
n:joins below 2 tl	       -1 -1 -1        5 13 5    -11  -5
n:joins below 2 tt	2    -18 -7 -1 -1 1 -14 -2 3 -2 -1 1   17 14 21 -2 -19 -2 22 -1 -9
n:joins below 3 cc	-1      -1   -1        1      2
n:joins below 3 ch	                  4 -2    -2 3 -2
n:joins below 3 cl	                  2     -2
n:joins below 3 ct	         -1        -3 -2 -1    5 3
n:joins below 3 dh	  -1    -1    -1   -1  -1  14 -1 -4    -1  -2
n:joins below 3 dt	    -1 -1 -1   -1   -1  -1  -1 11 3     -4  -2
n:joins below 3 ff	      2   1   -1 -2  8   -4  -1     -2
n:joins below 3 fh	2  1 -3 -4 -1 -1 1  2 6  -1 2  -1  -2 -10   14  -1  -1
n:joins below 3 fl	               1   -1
n:joins below 3 ft	             -4  1  -1 -3   -1  -2  11
n:joins below 3 hc	1    -1     -1      1  1 5 1    -4  -2
n:joins below 3 hd	1    -2 -6 29   -11 -8 2    -1  1  -2  -1    -2
n:joins below 3 hf	-4  -1 -1 3 -22 -4 1  20 -1   7  8  -1 -3 4  -1  -3 -1
n:joins below 3 hh	4 -3 -6  13 10 5 12 2 -8 -1 4 -1 -11 -1 -4  -10 21 1  3 1 -10 -1 -20
n:joins below 3 hl	    2 13 -9 -1  4 -2     -3  -1 -4     -3  9
n:joins below 3 ht	-8  -2 -1 -12 -14 15 -6 1 6 -8 -3 -1 -8 -1 -7  24 25 3 -2 3 -5 10  -9
n:joins below 3 lh	   -1 -1        -11 -3 -1 -4 -2 11 1 7  3  -3 -2 8
n:joins below 3 lt	      -1      1 -8 2   3 1 6    -1  -3
n:joins below 3 tc	                 -3 -6 -1    11  -2
n:joins below 3 td	                 -2 10 -1    -5  -1
n:joins below 3 tf	                 5 2 -6    4  -4
n:joins below 3 th	21  14 2 1 -3 -6 -1  -1 -1  3   -1  -8 15 4  -7 -1 -12  -14
n:joins below 3 tl	                 -2 -8 7    4  -1
n:joins below 3 tt	-2   1 -3 2 -2   -7 -1  -1 -1 2   -2 19 7 -1 -12  1  2
n:joins below 4 cc	                 6 6 -3    -6  -2
n:joins below 4 ch	                       1
n:joins below 4 cl	                       1
n:joins below 4 ct	                   -3    4
n:joins below 4 dh	                 5 4 -5      -2
n:joins below 4 dt	             -2 -1   28 -24 6    -3  -3
n:joins below 4 ff	  -1  1  1   4 4       2 21     -1  -31
n:joins below 4 fh	-3  -3 -3   4 1  3 13       1 14 -2      -27
n:joins below 4 ft	             -1     1       -1
n:joins below 4 hc	   2 -7   -1          -1 -23 1    34  -4
n:joins below 4 hd	    2  -2   5 1 1    -1  1 -5 2 -1   -1  -2
n:joins below 4 hf	  -2 -1 3  9 1  -2 -1 -1  -1     -2 3      -4
n:joins below 4 hh	-25 -1 -1 -10 7 -7 -2 -8 4  -3 2 -1 7 1   10 10   18 -3 2  3
n:joins below 4 hl	     3    1 -1         1      -1
n:joins below 4 ht	-5   -1 -7 -17 -3 -7 -2 8 -3   -2  -1  8 36 15 -1 -7 -2 10  -15
n:joins below 4 lh	            -3 1 -1 2  -1 3 3    2 -1 -1
n:joins below 4 lt	            -1 -3 -4 -3  2 4 11     -2 -1
n:joins below 4 tc	                 -1 5 -2    -1  -1
n:joins below 4 tf	                 1 -1 1
n:joins below 4 th	-1  -2   4  2       -1 -1  -1 32 -17  -6  -8  -2
n:joins below 4 tl	                 -1 -13 -5    22  -1
n:joins below 4 tt	    -11 8 -2 1  -3    -6    -5 16 -1  12 -1 -6  1
n:l-	         -2   -1 5  2   -2   -1  -2 6 -5
n:l--	         -1   -1 5 -1    -2     -2 6 -3
n:lc	2   -1     -1 2 -1  14 -10 -1 6 -3 -1 -9 -3  -2  8 1 -3
n:lcc	        -1 -1   19 -17 -2 5 -1 2 2 -2    -1 -1 -2
n:lcd	                   1
n:lcf	                  -3     5  -1
n:lch	-2 -1  -1 1   3     -6 9 -1 3 1  -6 3  -2 2   -3
n:lcl	1            -1 -1 -1         2 1 1
n:lct	2         3   -2 1  -3 -1 2      -2
n:ld	1    2  -1   3 -1  -1 5 -8 9 2 9 -9   -1  2 -1 -7
n:ldh	-1   -2 2   3  -2  -1  -1 -2 2 -1 2 9 -5  -2  -1 1 3
n:ldt	-1      -1   5   -1 3 -6 9 4 1 -14 8    2 -1 -7
n:lf	-4 3  1 2 -2 -1 2   -1  11 -3 1 -3  -2 -11 -4  -2  12
n:lf-	    -1           -6   -1     9 -1 2
n:lfc	       1        3   -3     -2 2 1
n:lfd	      -1   1  1  2  1  1  -1  -1    -1
n:lff	-2       1  -1   2   6        -4 1
n:lfh	-6 2 -1 1 -3 5 -2 2  -2   4 3 3 -4  -3 3 -2  -2  -2  5
n:lfl	            -2 1            3
n:lft	1    7     2   6 -8 -1 -4 4 -4 -11 -3    13 -1 3
n:lh	5 15 -1 5 -5 6 -4 10 -1 -15 -7 -5 3 4 6 3 -4 -6 4 5 -3 -13 2 1 -1 -3
n:lh-	-3 -1   -3   2     -4   -4 -1 -1 -3 2  -4  -3  24
n:lhc	-4   -1 10 -3    -1  -1 5 4  3 -1  4 -2  -7 1 -3 1 -6
n:lhd	2 -1   4 -5 -1 1 -1 -2   -5 -2  1  13 -9   -2  -2 8 -2
n:lhf	8 -2 3 2 -13 5 -1 -1  -1  -1 -3 -1 -1 17 -1 -3 9 -3  -1 -1 3 -1 -12
n:lhh	-12 19 6 11 -19 -5 1 2 -2 1 -8 2 15 2 -5 -10 1 -3 -7 18  -11 4 -9 -8 15
n:lhl	2 -1  -4 5 -2 -1 2  -1  -2 6 -9 -1 11 -2 2 -10 -1  -1 2 2 -2 7
n:lht	12 -5 -2 -3 9 11 -3 -3 -1 -7 -3 -4 2 11 16 -18 -1 6 3 7 -2 -10  2 -4 -13
n:line 0 of 2	6 1 -7 17 7 -5 -1 17 -2 -22 7 1 -7 5 1 7 -1 3 6 -3 -4 -10 -5 4 -5 -11
n:line 0 of 3	2 12 -1 15 1 2 -8 -5 -3 -4  -1 1 17  3   -18 8 -4 -8 -1 -7 -1 1
n:line 1 of 2	-7 -2 -13 -3 -3 20 20 -1 1 20 -11 5 7 -3 1 -12 -1 -7 -8 -7 -3 5 -2   5
n:line 1 of 3	1 4 -7 -4 -11 -2 13 -16 -1 17  -2 -2 -14 -2 3 -1 -5 -5 -4  24 5 -3  10
n:line 2 of 3	4   -5 3 -12 -4 -2   20 -1  2 -1   9 -17 9 -3 -21 5 6 -2 10
n:ll	-2 -1   -2 -1 -1   4   -1 1 -7 12 4 -1 -1 -3  1  5 -6 1
n:llf	            -1 -4  3 1  -2     5
n:llh	-3 1  2 -5 2 -1 -1  -1   7 5 -3  -1  5 -2  -3  -3 -4 5
n:lll	1            2 -2 1
n:llt	-1   1 -1 -2    4 -2  -3 5 3 2 3 -1 -2   1  -1 -3 -3
n:longer than above 0	7 -4 -8 18 15 3 -44 13 -3 -14 -47 -3 10 -3 -6 -12  -2 11 9  46 4 10 -2 5
n:longer than above 1	-6 -3  -6 5 7 3 2 -3  4 -3 7 7 -6 -12 6 -14 3  -2 2 3 6  2
n:longer than above 2	-16 -3 27 -19 -8 -2 42 -27 -3 14 38 -3 -12 18 -7 -21 -3  7 -3 -5 -18 -5 4 -4 10
n:longer than above 3	1 5 5 -14 -10 16 5 3 -4 17 15  -7 1  31 -3 -4 -8 -2 -3 -48 -2 8 -2 -1
n:longer than above 4	27 -2 -29 6 11 7 -49 6 14 -1 -29 18 3 -5 7 2 -4 17 12 12 -2 -9  -4 -5 -4
n:lt	-6 -2   -3 -1 -6 -2 1 8 -4  3 17 8 -13 1 -5 6 8 -2 14 -1 -14 -2 -2
n:lt-	-2    -5        -3 4  -3 -1 -1 -2 -3  10  -1 1 6
n:ltc	-1    -3        5 -14 3 -5 5 -2 -3 -1  3  11 5 -1
n:ltd	            -1  -1 -1 -1 6  -5      2
n:ltf	-2    8        -5 1  1 1 -1 5 -2  9  2 -3 -12
n:lth	-4 -1  5 -15 6  -2 -3 -1 -2 -3 -17 3 7 1 4 1 -1 8 2 8 -6 2 -1 9
n:ltl	-1            -4 -6 -3 -3 9 2 13 -2  5   2 -10
n:ltt	-4   -1 -5 -7 -4 -2 -1 13 -3  23 23 8 -5 -6 -13 7 11 -2 -21  1 -8 -4
n:many headlines	9 -4 -1 -6 10 5 -1 11 9 -3 -4 2  -2 -5 -8 -1 2 2 11  -14  -6 -3 -3
n:names first false last false cc	            -1   2         1
n:names first false last false ch	-4   1         6 -4 1 -5 -1  -1 1    4 1
n:names first false last false ct	            2 1  -4   -2   3  -1 4 -2
n:names first false last false dh	    -1        -2  -4 3   3 -1  4  -1 -1 3
n:names first false last false dt	            -2   -1   3     1  1
n:names first false last false ff	            -1 3            -2
n:names first false last false fh	5 7  -2 -2 -1     -1  2 -5 6 -3  -2 1   -1  3 -5 -2
n:names first false last false ft	    -1        2 -2  -1   4 1  -1   -1 -1
n:names first false last false hc	         -1   19 -7 -3 -1 -1  -2     -1  -2
n:names first false last false hd	      -1   4 -1  -1  -1  1 -1    -1    3
n:names first false last false hf	    -1 -1 -1   1   -1 11 1 -1   -2 -1     -1 -2
n:names first false last false hh	12   -4 -3 -2 -4 -1 -1 1 -3 -1 -5 19 1 9 -3 -4 -4 -3  -3 -1 -4 3 3
n:names first false last false hl	     -1 -1   4 -1  2 1  3 4  -1     -1 1 -6
n:names first false last false ht	-2   1 -6 -4 -4   -6 -4   13 1 2 1 -3 10  -2 -1 -1 5 -4 3
n:names first false last false lh	-1            1  1 2   -1 1    -2 -2 3
n:names first false last false lt	-1   1      -1   -5 8 4 -1   -1   2  -1 -2 -1
n:names first false last false tc	2   -1         -4  3 5 1  -2     1 1 -3
n:names first false last false td	    2          -6 10 1   -1    2 -3 -2
n:names first false last false tf	           1 3 -1  6 1  -2   -1  -5 2 -2
n:names first false last false th	6   -4 -6   -1     -4 -5 4 -4 1 -3 -4 2  -8  5 11 14
n:names first false last false tl	              -5 2 -1  -2   -1  -2  10
n:names first false last false tt	-7   -3 5        1 -2 6 -6 2 2 -10 3  7  -3 4 2
n:names first false last true c-	            -1   4         -1 -1
n:names first false last true ch	            -1
n:names first false last true h-	         -1    6 -1           -2
n:names first false last true hh	            -2 -6  3   -2 3      7
n:names first false last true ht	         3   -2 -4 1  -1  -1     3 1 3
n:names first false last true t-	               -2   -1   -1   8 -4
n:names first false last true tf	-1    -1           -1        8 -1 -2
n:names first false last true th	       -1     -2  3 2 -1     -1  1 -1
n:names first false last true tt	1            -1   3        1  -2
n:names first true last false -h	3            9     -1       -2 -9
n:names first true last false fh	-2    1        -4     7      -1  -1
n:names first true last false ft	            2             -1
n:names first true last false hh	   3         2 2 -1 -4 1 1 2 -1    -1
n:names first true last false ht	-1   3      -1   -1 -2 -1   1 -3       3
n:names first true last false th	            9  1 -4   -2 1    -2 -2 2
n:names first true last false tt	-1    -2   -1     7  -1 3 -1   2  2  -1 -3 -3
n:shorter than below 0	4 3 9 14 -5  27 -11 -5 -8 4 -8 -6 -8 -2 -15 -3 5 -7  1 23 10 -14 -4 -2
n:shorter than below 1	-1 15 7  5 3 2 6 12 -3 -6 -6 7 -11 -1 2 1 3 -3 -2 -1 2 -6 -6 -10 -10
n:shorter than below 2	11 -6 -9 13 -2 17 -26 7 5 -2 -7 8 -2 -10 8 -8 -1 9 2 7 -5 -6 -2 -9 3 8
n:shorter than below 3	7 7 -1 -1 6 -2 -13 2 -4 6 -5  14 7 7 1 -1 -4 -5 1 -2 -16 1 -2 5 -5
n:shorter than below 4	-2 3 19 -15 -2 -8 -3 -3 -8 -14 -1 -1  10 -3 41 -4 4 3 4 -1 -27 1 12 -1 -2
n:t-	                 -2 -4 -16  -2  -2 -1 28
n:t--	                 -2 -8 -12  -2   -1 26
n:tc	-3   -3 2 -1  -3 1 -4  -2 -1  -2 -13  1 -3 3  -7  8 26 3
n:tc-	               -4   10 -2    -8 2 3
n:tcc	-1    -1             -6 -10 5  -1  15 -4 6
n:tcd	    -1       -1    -1  21 -14 -3    -2 2 -1
n:tcf	   -1        -1    -1  1 -6     1 6 1
n:tch	-2   -1 7 -4 -1 4 -1 -2 -1 3 -1  -1 -7  -14 8 3  1 5 -4 8
n:tcl	-5   -1 -3        5 -1 3 7  2 2 -2  4  1  -9
n:tct	   1 5 -1  -2  -2   -1  -2 -1  -2 3 -3 -1 -4  6 17 -11
n:td	3    17 1  -3  -1   -3  -1 -3  7 -10 14  -2  -14  -2
n:tdc	1                 -4  4
n:tdd	    -1   -1           -1 3      -1
n:tdf	                   -1      1
n:tdh	2 -1  4 -13 4 -2  -2 -3   1   1  6 11 8  2  -4  -11
n:tdl	-1    7   -2     -5  -4 -4  -2 11 -3    -1  3
n:tdt	-4    15 2       -1  -1   4 -11 9  -3  -1  -6
n:tf	16   -6 -3   -7  -2   -3 6 2 7 -2 -3 -4 -3 3  2 -2 -2 5
n:tf-	-1               6  -5 -11 -3  -3  4  13
n:tfc	-1               1  -2 -2 -4    9 4 -2
n:tfd	1   -1            2  5 1 -1    -1  -4
n:tff	-8    9           1  5 2 2 -1 -1  -12  6
n:tfh	7 1  6 -2 14 -1 3 -2 -1   -2 -3 -2 2  8 -7 -2 3 -7 2 2 -2 -12
n:tfl	-3 -1  -2 3          1 -2   -4 -3    8 -1 6
n:tft	2   -1 -6   -1     2 6 4 -5  3 -4 7  5 -1 2  -11
n:th	6 -3 16 3 3 6 4 1  2 -8 -4 6 -14 1 3 -2 -4  -3 -7 7 -3 -2 -10 1
n:th-	-1    -8 -1 1 4        12  17 -8 -24  -12 3 7 -1 13
n:thc	-7   -1  -2  -1 -1   -3 -1  -1 -5  -1 -6   4 -1 8  19
n:thd	13   -2 6 6 -1 5 7 -3  8 -2  -1 -7  3 -15 10  -20 -1 15  -17
n:thf	-7  2 -4 13 -3 14 -6 -1   2 -4 13 2 10  3 2 -2  -20 1 1 -1 -12
n:thh	14 -6 15  5 -11 18  7 -12  -5  16 -2 6 -2 -7 -3 -6 3 -1 -7 -6 -4 -11
n:thl	-7  16 1 15 9 -8 8 -1 13  -2 3 -3 -9 -1 1 -7 -5 -12 -1 -12 -3 -5 -4 10
n:tht	-17 -1 -7 3 7 -11 14 -10 4 6 -4 -5 2 -10 -2 -2  10 14 3 -4 25 -3 7 -4 -12
n:tl	   -7 2 -1 1 -5 -1 -4   8 -9  9 2 4 -6 -5  -2 -2 -3 13 5
n:tl-	               -1   7   -1  -10 7 -2
n:tlc	2   -1 -1        -4  1 3 1  -12 -4  -1  16 2 -1
n:tld	    2         -1 -7 10 1 1 -8 9    1 -3 -4
n:tlf	3   -1 3 -1 -1 1  -1   5 -1 1 3 -1 -1 4 -11  -3  4 -1 -3
n:tlh	6 -5   6 7 -2 4 -1 -6  -3 3 -1 8 -1 4 -5 -6 -2  -15 1 -2 6 5
n:tll	-1    -1        1 -4 -1 7 -1 -3 1 -4  3  -5  8
n:tlt	-1   -2 2 -1 2 -2  1   6 -1 3 -8 3 5 -15   12  -1  -1
n:tt	-5  -2 4  -1 -9 -6 -5 16 -5 3 -3 -4 2 -8 -2 9 15 8 -5  -5 11 -3 -6
n:tt-	    -3             -2 12 -25  4  -9  22
n:ttc	-2   -1 -6   -1 1  -1  -1   -2  -6 -8 6  -7  14 12 3
n:ttd	1    12        -1     -4 -5 7  -2  -7  2
n:ttf	7   -5 8 2 -1 -3     -4 5 3 3 -1  -4 -10  -9 2 -2 -1 9
n:tth	1 -1 -2 -3 7  4  -5 7 -3 -2 2 -2  7 1 -4 -7 -8 -4 23 7 -8 -3 -8
n:ttl	-4   -6 -5   -4 -1   1 6 -3 3 23 4  -17 -9  8 -1 7 -6 5
n:ttt	2   4 -13 -9 -7 -7  5 -2 1 -2 -6 1 -5 -1 12 13 7 -4 8 -3 -2 -2 12
p:align alone	-8  2 -5 1 7 -5 -8 8  -1 1 -5 6 2 -19 -1 -5  23 1 4 8  -1 -7
p:align alone bracket	     -1        1    3 4 1    -5 1 -4
p:align alone call	-1    -1 1  1  1          1  -1
p:align alone comma	3                 1 -5 2    1  -1
p:align alone digit	-1   1  1     1       -1 -2 6    -1  2
p:align alone letter	-12  3 -9 3  -4 -7 9 1   -10 7 2 -16 -1 -2 2 10 2 8 12 3 -2 -2
p:align alone quote	4   -2 5   -2  -2  1  -1        -1 -1   -1
p:align alone stop	-1               -1  -2 3 1    -1
p:align centred	3 1  3 -3 -1  -1  -1 2  7 5 -3 -5  -5 -4 -5  11  -1  -2
p:align centred bracket	             -1    -1 4 -1      -1
p:align centred call	          1        4   -3    -1
p:align centred letter	7   4 -3 -1  -1  -1 2  5 6 -3 -4  -1 -11 -3  8 -1 -1  -2
p:align centred quote	                  -3   5
p:align centred stop	                 -1 -3       4
p:align far in	-1            3 -1  1   2 -1  -1 -1   -1
p:align far in letter	-1            3 -1  1    -1      1
p:align far in stop	                  2 1   -1   -1
p:align flush paragraph	-5 -1 1  5 2 -1 9 4 -2 -1  -2 4  -3  9 -11 -12 -1  -2 5 1 2
p:align flush paragraph bracket	   2          3  -1   -1 -3    3  -1
p:align flush paragraph call	    2   1  1        -2     -1 -1  1
p:align flush paragraph colon	1         -1
p:align flush paragraph comma	1                 1 -1 1      -1
p:align flush paragraph digit	1    1     1        1 -1 1      -3
p:align flush paragraph letter	-8 -1 1 -4 6 5  1 4 -3   -2 2  -1  2 1 -9 -1 1 -2 3 2 2
p:align flush paragraph quote	-2   1 1 -3  8 -1 -1 -1        -2    2
p:align flush paragraph spoken	                 -3 1       3
p:align flush paragraph stop	                 11 -8 -1  -1  -2  3
p:align full	 2 2 4 -7 -2 -2 -1 -3 15 2  1 2  -1  2 -17 -2  13 -2 1  -7
p:align full bracket	         1      -1   -1   1    2
p:align full comma	         -2         -2 4  -1    3
p:align full digit	         1 2       1  -1      -2
p:align full letter	-3 2 3 4 -5 -2 -1 1 -3 9   1 2     -14 -1  6 -2 1  -1
p:align full quote	1    -2              -6   8    1
p:align full stop	       -1          1 4 -3    1  -1
p:align left	-1 1  3 -3 -2 -1 -1     7 -1 2   3 12 -3 -1 -9 -1 -5 4
p:align left bracket	            1   4   -4   -1    3
p:align left call	                  5   -3    -1
p:align left comma	     -1        -1    1 2 -2
p:align left digit	                  2   -1    -1
p:align left letter	1   2 -3 -1 -1 -2     9 -2 1   -2 5 -4  -4  -4 4 3
p:align left stop	                 2 2 2    -1  -3
p:align paragraph	             -1  -1  -7 -1 19  -6 -1 -2  2
p:align paragraph call	                 -1 1 4  -4
p:align paragraph colon	                 3 -3
p:align paragraph comma	                 -1 3 -1  -1
p:align paragraph letter	             -1    -2 -3 10  -2 -1   -1
p:align paragraph spoken	                 1 -3       2
p:align paragraph stop	             -1    -7 4 4    -1
p:align right	         -1 2  -2 3  14  -1 -12 -8  -7   -1 15
p:align right bracket	               10   -14       5
p:align right letter	         -1 2 -1 -2 2  6  -2  -3  -6   -1 8
p:align right stop	                 -2 3 -1
p:align set in	-5 -1 1 2  -1 2   -2 -1  -1 -2  4  1 11 -1 1 -9  -1  1
p:align set in call	  1   -1             2   -2
p:align set in comma	                  -1
p:align set in letter	-5 -1  2      -1 -1   -2  6  2 8 -1 1 -7    1
p:align set in, short	-2      -1   1 -1     -4  1 14 -5  -2    -2
p:align set in, short call	                  2 -1  -1
p:align set in, short comma	                  1 -1
p:align set in, short letter	-2      -1   1 -1     -3  2 8 -2      -2
p:align set in, short stop	                 1
p:height 0 1	-3    -1  -1 -1  -1              -2  12
p:height 0 2	    -2        -1 -1    6 -7       8
p:height 0 3	-2   -1 -2 -1 -1              2 -1    7
p:height 0 4	     -1                    3
p:height 1 0	                         1
p:height 1 1	    -1  -1                 -2  5
p:height 1 2	-4 -1   1 -1  -1  -1   12 5  -1  13 -12 3  -2    -10
p:height 1 3	4 2  -1 4 -1       -1     -1 -1  1 -1    -3
p:height 1 4	3 1  -1 1   -1 2 -1   -1             1
p:height 1 5	    6       -1         -1 -1    -1
p:height 1 6	                         1
p:height 1 7	                         1
p:height 2 0	    -2              -3       8
p:height 2 1	-3    -3   -1  -1   -3 -1  -2   -5 -4    34 13 -21
p:height 2 2	-12 -3  -1 -9 -2  -5 -3 -6 -3 1 5 14 -1 1 -1 1 27 24 -1 -1  -26 -7 8
p:height 2 3	8 6 2 5 -13 -8 -2 -2 -2 14 3 1 -3 -2  -3  -1 -10 -4  4 5 -4  3
p:height 2 4	6 4 5 5 3 -5 -3 5 4 10 4  -4 -4  -4  -2 -9 -2  3 2 -3  -15
p:height 2 5	-6 -2 1  3 13  3 6 -3 1     -1  -1 -6 -1 -1 -4  -3  1
p:height 2 6	-5 -1  -1 9 7 2 6 1 -4         -5 -1  -4 -1 -1  1
p:height 2 7	-1 -1   3 3   -1 -1         -1     -1  1
p:height 3 1	                 -1      3 -1 -2
p:height 3 2	     -1          2    -2  1    3
p:height 3 3	   1                      1
p:height 3 4	-1    1 1  -1           -1  1     2
p:height 3 5	    -2    1                 3
p:height 4 0	                         1
p:height 4 1	-1      -1 -1        -1   -1     -2  8
p:height 4 2	-1    -1         1  4  -1 3   2    -5
p:height 4 3	          1        -1
p:height 4 5	     2  1           -1
p:height 4 6	       1
p:region 0 after 1	1    1  -1       5    -5 2
p:region 0 after 2	     -1       -1 4    3 2 -7  -2    2
p:region 0 after 3	-1    -4        -2 -2 1 12  2 -13 -12  16  -3 -1 7
p:region 0 before 1	-3   -1 -1        7 -2  -1         -1 3
p:region 0 before 2	            7   -4
p:region 0 d	                 2 -2 1
p:region 0 f	-3             2  1   -7       8
p:region 0 h	2    -4 -1 -1 -1     1 3  8  -6 -8 -6  15    2
p:region 0 l	-1   -1 -1     -1   8 4  1   -6    -1  -2 1
p:region 0 t	             -1    1 19 -17  -2  -2  1
p:region 1 after 1	  -1  3 -2    6    1    -3 5 1  -3  -4  -3
p:region 1 after 2	          -1  -1 -1    -1 9 -1  -1  -2
p:region 1 after 3	-1   -1  -1      1 -6 3 -1 11  11 -3 -7 -1 2 -1 -5  1
p:region 1 before 1	13 6 1 7 -5 -1  -4     1   -1   -2 -1  -3   -1 -9
p:region 1 c	                 3 3     -5
p:region 1 d	                 1  -2      1
p:region 1 f	1   1      2   1     -1 -4 -1     -1 3
p:region 1 h	6 7 1 6 -1 -6 -1 -5  3   -3 1 -1 -4  -4 9 -2  -1  -1  -6
p:region 1 l	         -1  1 -3   10   -3   -1    -2
p:region 1 t	1                 4 5 -3    -3  -3
p:region 2 after 1	-3     -6 -2   12   -1 1  -2  -7 4 3  -2  -7  13
p:region 2 after 2	-1   -1      -3 3  -1 3    10 -9   -1   -1 2
p:region 2 after 3	8   -3 -4 -1  -2   1  1 2  3  6 -3 -3  -7 1 -1  5
p:region 2 before 1	10 4 4 11 -12 -4  -1  -2 -1  4   -3  -1 -2       -5
p:region 2 before 2	1    -1        8 -1  -2          -4
p:region 2 before 3	    1              -1
p:region 2 d	                 3  -2
p:region 2 f	   -1 -1         -1  -1   -4   -1    8
p:region 2 h	11 3 3 8 -16 -13 -3 -3 -1 11 4 -1 5 3  -4  1 -2 -2  -6 1 -2  4
p:region 2 l	1 1  -1         5 2 -1    -1      -1 -6
p:region 2 t	1    1     -1        10 -19 8  -2 -1 -2  5
p:region 3 after 1	    1 -1    3     -1    1 -1 1     -2
p:region 3 after 2	    1 -1     2       2 -6 3  -2 2
p:region 3 after 3	1 -1  -2 -2 -1  2  -1   -1   4  1 6 -4 2 -1 -1   -3
p:region 3 before 1	2   5    -1     1   -1   -1 1   -1 -1  -1
p:region 3 before 2	1                  -1 2
p:region 3 before 3	                 -1 -3 4
p:region 3 f	               2   1 1      -3
p:region 3 h	4 -1  1  -4 -1  -2 2 1   -1     -1 -1 3 -4 1 -1  2
p:region 3 l	         1   -1 1 -1 1          -1
p:region 3 t	   1               -9 9   -1   -1
p:region 4 after 1	-2 -1 3    2   5   -3 -1  -1  -3 -5 2  2  -5 8 2
p:region 4 after 2	-1  1  1 -1    -1 3   -1    -1 2 -1
p:region 4 after 3	-1   1 -2   1 -1    1 -1  -4  -1 9       -2
p:region 4 c	         -1         1     2 3 -5
p:region 4 d	            -1     -6 3 8      -4
p:region 4 f	-3  3  -1  2 -1  4 3  -2 -1  -1  -1 -6 4    2 2 -4
p:region 4 h	-36 -7 1 -9 21 18 -3 15 11 -16 -3 1  3  -11   6 7 -2 -7 6 2  4
p:region 4 is 0	-37 -5 -1 -11 13 23 -4 8 13 -16 -4 1 -11 7 3 -15 -1  -4 26 -2 -13 9 13 1 7
p:region 4 l	            -11 1 3 -8   6   -2  2 1 10
p:region 4 t	-1               -1   -8 11    4  -5
p:region first c	                 1      3 3 -5
p:region first d	            -1     -1 2 4      -4
p:region first f	-3   -2 -2   -1     -1 -1    -1 -1 4    5 2 2
p:region first h	16 -9 -1 8 18 -29 -2 11 6 -6 -4  2 6  -10  -1 -2 7 -1 -17 8 1  -1
p:region first l	1 -1  -1         11 -3 2 -15 -1  3   -3  7 -4 7
p:region first t	1   1    -1  -1      -1   -19 19    5  -4
p:region last c	         -1        5 6 4    -9 2 -7
p:region last d	            -1     -2 5 1      -3
p:region last f	-4    -2   -1  1 1  -3   1  -1 -14 5    2 2 15
p:region last h	-8 -4 1 -8 -12 -4 -4 -9 -2 -2    5  2  -4 7 12  1 4 6  21
p:region last l	    -1        -10 3 2 8 -1  1   -3  1 4 -1
p:region last t	-1               -1  5 -4 8    -2  -4
p:region of 0	-13 -2  -5 -11 -3 -4 -6 -2 -4 -2  -7 8 2 -11 -1 -4 15 17  -3 6 19 1 10
p:region of 1	-5 -1  1 -5 2   1    -2   -3  1 -2   -3  -12 8 23
p:region of 2	-11  3 14 -7 3 -1 6  2 3  -4 1  -3  -2 -8 12  -1 4 -7 -1 -6
p:region of 3	15 5 5 2 3 3 -3 6 6 1 1 -2 4 -7 -1   -10 -2 -4 1 -17 -3 -8 -1 5
p:region of 4	4 4 -1 -10 10 -3 -2 -2 2 6  1 14 9  7  14 -14 -14 1 6 -2 -4 -2 -20
p:separated from above	6 -7 -2 10 23 -30 -3 14 2 -6 -5  12 2 1 -26 -1 -3 -13 28  -20 11 16 -1 -10
p:separated from below	-14 -4 1 -10 -17 -3 -5 -9 -2  1  -14 5 1 5 -1 1  28  -1 3 4 7 24
p:size 0	    -2           -1   -4       9
p:size 0 align alone h	                         3
p:size 0 h	    -1                     5
p:size 0 letter	    -2           -1          5
p:size 0 plain	    -1           -1   -3       8
p:size 0 stop	                  -1       1
p:size 0 t	                         1
p:size 1	-7    -5 -1 -2 -2  -2   -4 -1  -2  -1 -7 -4    31 12 -1
p:size 1 align alone c	                       1 2 -3
p:size 1 align alone f	-1       -1      -1  -1   -1     4 1
p:size 1 align alone h	-4    -5 -1 -3 -1  -2    -1  -1   -1     12  12
p:size 1 align alone l	            -2   -1        6  -4
p:size 1 align alone t	               -1   -1     1
p:size 1 align flush paragraph c	         -1         -1     5  -3
p:size 1 align flush paragraph t	    -1              -2 -2    7  -1
p:size 1 align full t	       -1                1
p:size 1 align left l	            -2 -1          -4 7 -1
p:size 1 bracket	         -1              2 1 -1
p:size 1 c	         -1         -2     5 3 -4
p:size 1 digit	                  -1       2
p:size 1 f	-1       -1      -1  -1        4 1 -2
p:size 1 h	-6    -5  -3 -1  -2    -1  -1  -1 -1 -1    13  14
p:size 1 l	            -3 -1          3 8 -6
p:size 1 letter	-5    -7 -1 -3 -1  -2   -3 -1  -1  -1 -2 -3    21 12 2
p:size 1 plain	-6    -6 -1 -2 -1  -2   -3 -2  -3   -6 -4    28 16 -1
p:size 1 stop	       -1        -1   -2 -2    7  -1
p:size 1 t	    -1   -1        -1   -3 -3    10  -1
p:size 2	-14 -3  -3 -9 -4  -7 -3 -8 -5 1 15 16  7 -2 14 15 19 -1 6  -25 -8 1
p:size 2 align alone c	                 1 9 4    -12  -1
p:size 2 align alone f	-1            -2      -2 5    1
p:size 2 align alone h	-2 -1   -6 -1  -3 -1 -1 -2 1 1 8  -2   -3 14  9 3 -3  -9
p:size 2 align alone l	-2   -1          4 3 -6   3   -2  -1 -3 6
p:size 2 align alone t	-1                 -1 2 6    -2  -4
p:size 2 align centred d	                  1
p:size 2 align centred h	-2 -1   -1 -1    -1   1 4 -1 -1  -1 -8   12    2
p:size 2 align centred l	-3         -1   8 -4 -2 -2   3
p:size 2 align centred t	                 -1 1
p:size 2 align far in h	-1            2   2  -1  -1
p:size 2 align far in t	                  3     -1  -1
p:size 2 align flush paragraph d	                 3 -1 -2      1
p:size 2 align flush paragraph h	1 -1   2 -1  -1      2     1 -1  4 -1   -5
p:size 2 align flush paragraph l	            -1 2  -1   -1   -1    1
p:size 2 align flush paragraph t	                 10 2 -4  -1  -5  -1
p:size 2 align full h	-2    -2        2 2    2 -5   10    -4
p:size 2 align full l	            -2 1     -2       5
p:size 2 align full t	                 2 -1 1      -2
p:size 2 align left f	            1 -2  6   1 -1  -2   -1 -1
p:size 2 align left h	-3       -1  -2   3 -1 1 -10  4 11 -3 -1 -2 -1   7
p:size 2 align left l	-1   -1 -1        4 3  5   -1   -1 -1  -3 -2
p:size 2 align left t	                  3 2      -3
p:size 2 align paragraph c	                  1
p:size 2 align paragraph d	                 -1 -3 4
p:size 2 align paragraph h	             -1    -5 11 3  -6 -1   -1
p:size 2 align paragraph t	             -1    -3 -9 12  -1    2
p:size 2 align right f	             1  -3   -11 -1      15
p:size 2 align right h	               11  1 -2 -2  -8
p:size 2 align right l	            -1 1  6   -4      -1 -1
p:size 2 align right t	                 1 4 -3
p:size 2 align set in d	                 3 -1 -1
p:size 2 align set in h	 -1        -1 -1   -1    -1 16 1  -10    -1
p:size 2 align set in l	               1   -1
p:size 2 align set in t	                 1  -1
p:size 2 align set in, short h	          -1   1  -1  2 7 -3  -3    -1
p:size 2 align set in, short t	                  2
p:size 2 bracket	     -1        -3  12  -3 -6   -2  -1  6
p:size 2 c	                 3 12 3    -13  -2
p:size 2 call	                 -3 14 4  -12    -2
p:size 2 colon	            1 1    4 -3
p:size 2 comma	1     -1        -1    3 3 4  -5    -2
p:size 2 d	            -1     -1 6       -4
p:size 2 digit	                  7 5  -2    -8
p:size 2 f	-1    -1         3  1  -3 -11 2  -2  1 -1 13
p:size 2 h	-8 -4  -1 -9 -3  -7 -2 -5 -4  9 10  1  1 21 6 -1 8 1 -3  -8
p:size 2 l	-7 -1  -1 -1     -1   13 8 1 2 -1 -1 -6   -6 -1 -2 -5 10
p:size 2 letter	-16 -4  -3 -8 -3  -4 -1 -5 -3 1 16 22  -2 -1 1 19 2 -1 6 2 -13 -8 4
p:size 2 plain	-16 -4  -3 -10 -4  -6 -3 -7 -3 1 15 17 1  -1 9 19 27 -1 2 -1 -25 -7 1
p:size 2 quote	    -1              -11 1  15 -1   -1
p:size 2 spoken	                 -2 -1 -1      5
p:size 2 stop	-1             -1    10 6 9  -2 -1 -8  -10
p:size 2 t	-1             -1    10 6 9  -3 -1 -8  -8
p:size 3	9 10 3 6 -8 -11 -3 -5 -3 13 7  -4 -2  -4  -2 -10 -3 4 -2 7 -3 -1 -1
p:size 3 align alone f	                         -1
p:size 3 align alone h	7 6  1 -7 -8 -1 -6 -1 3 2     -2   -3 -2 3 7 5 -1  -1
p:size 3 align centred h	5 -1  1 -2   -1   4     -1   -2   -3  -1  1
p:size 3 align flush paragraph h	-5   1 -1   3 1 3 -1  -1     -1 -1   -2 1 -1  3
p:size 3 align full h	1 2  2 -1 -2 -1 -1 -1 6    -1     -1 -1  -1 -2   2
p:size 3 align left h	2   2                  -4 1 -1  -1
p:size 3 align set in h	         -1           1
p:size 3 call	  1   -1  -1  1 1               -1
p:size 3 comma	1
p:size 3 digit	2   1 1  -1   2         -1 -2      -4
p:size 3 f	   -1   -1   3                -1
p:size 3 h	2 8 2 6 -12 -10 -1 -4 -2 11 5  -2   -4  -1 -9 -4 3 4 5 -5  8
p:size 3 letter	6 8 1 6 -15 -9 -1 -5 -2 14 6  -5 -2  -4   -7 -2 4 4 3 -4  4
p:size 3 plain	16 8 2 5 -11 -10 -3 -5 -3 15 6  -4 -3  -3  -1 -10 -2 3 3 4 -7 -1 2
p:size 3 quote	2   -1    3 -1 -3 -1 2          -1 2
p:size 3 t	                         1
p:size 4	9 2 4 2 9 -6 -3 3 4 11 3 -1 -5 -4  -3  -1 -12 -3  2 1 -3  -10
p:size 4 align alone f	-2    -2                     6
p:size 4 align alone h	10 -1  -4 4 -4 -1 -2 3 4 1  -1 -2  -2   -3 -2 1 1 4 -1  -7
p:size 4 align centred h	 3  2              -1    -1    -3
p:size 4 align flush paragraph h	-4  1 -1 10   5 1 -4      -1   -4   -1 -1   1
p:size 4 align full h	-1   2 -5  -1 1  3   -1      -1   3    2
p:size 4 align left h	2   2 -1   -1                  -2
p:size 4 call	1     2                    -1
p:size 4 digit	    1     2 1        -2       1
p:size 4 f	-2  3  -1     3 1   -1     -2
p:size 4 h	11 1 2 2 -1 -7 -3 6 5 5 3 -1 -1 -2  -3  -1 -7 -3 1 2 2 -3  -9
p:size 4 letter	5 4 5 1 3 -2 -2 3 6 6 2 -1 -4 -2  -4  -1 -4 -2 1  3 -4  -15
p:size 4 plain	13 3 4 2 4 -7 -4 5 5 11 4 -1 -5 -3  -3  -2 -13 -3 1 1 2 -4  -11
p:size 4 quote	2    1 -5  2 1 2    -1     -2   2
p:size 4 t	    1 -1
p:size 5	-8 -1   10 12  5 7 -4 2 -1  -1  -1  -1 -8 -1 -1 -6  -4  2
p:size 5 align alone f	                       -1  1
p:size 5 align alone h	-8 -1 1 1 8 10  2 5 -4        -1 -2  -1 -4  -2  -2
p:size 5 align flush paragraph h	-1     3  2  -1         -1  -1
p:size 5 align full h	1
p:size 5 call	       2                  -1
p:size 5 digit	         1              -1  1
p:size 5 f	         1 1             -1  -2
p:size 5 h	-9 -1 1  13 12  6 7 -6  -1    -1  -1 -4 -1 -1 -5  -2  -4
p:size 5 letter	-8 -2 1  14 8  3 4 -4  -1    -1  -1 -3  -2 -5  -1  -2
p:size 5 plain	-8 -1  -1 11 11  2 6 -4 1 -1    -1   -7 -1 -1 -5  -4  5
p:size 5 quote	-1     3   2 -1                -1
p:size 6	-6 -1  -2 9 6 2 7 2 -4      -1  -1 -5 -2  -5 -1 -1  4
p:size 6 align alone h	-5 -1  -1 2 8  7 1 -2      -1   -2 -2  -5 -1   3
p:size 6 align flush paragraph h	     1   -1 -1         -1       3
p:size 6 call	-1                  -1     -1  3
p:size 6 h	-5 -1  -2 5 8  6 3 -3        -1 -4   -4 -2 -1  5
p:size 6 letter	-4 -1  -1 2 5  7 1 -2      -1   -3 -1  -3    5
p:size 6 plain	-5   -1 5 7 2 6  -5      -1   -5 -2  -5 -2   8
p:size 6 quote	    1 2  2 -1 -1             -1
p:size 7	-1 -1   3 2   -1 -1         -1     -1  2
p:size 7 align alone f	                         1
p:size 7 align alone h	-1 -1   5 2  -1 -1 -1         -1     -1  1
p:size 7 f	                         1
p:size 7 h	-1 -1   5 3   -1 -1         -1     -1  1
p:size 7 letter	-1 -1   4 2  -1 -1          -1     -1  2
p:size 7 plain	 -1   3 3   -1 -1         -1     -1  3
p:size to above 0	1  -1  5 -3 -2   5   -1 3 2   -7 10 2  -4 -1 -6 1 -2
p:size to above 0 f	1            -1  2     1    -1 1
p:size to above 0 h	1  -1  3 -2 -2   6    3    -6 8 2  -3 -1 -6
p:size to above 1	-4 -1   -3 -10 -3 -2  14   1 -1  -2  -3 4 -2 1 -2  1 -1 16
p:size to above 1 c	                       -1  1
p:size to above 1 f	    -2        1     3 -3 -1    3 -1 1
p:size to above 1 h	-4 -1   -1 -10 -2   17    -1 -1   -3 6 -3 1 -3  -6  12
p:size to above 1 t	-1    -1              -1 -1    5
p:size to above 2	-9 -1 9 -2 -14 -13 -1 -9 -3 -2 6 1 4 11 -3 3  19 -6 -2 2 2 4 8 6 -10
p:size to above 2 c	               -1   -1     6 2 -3
p:size to above 2 d	1    -1           -1  -2 12 -3      -4
p:size to above 2 f	-4 -1 1 -1 -1   -1  1 2  4 1  -2  -2  2  -1 -1 1 -1 5
p:size to above 2 h	-6  8 2 -3 -11 -1 -1 -1 -1 3 1 4 3 1 -2  17 9 -7 2 -3 3 -5 1 -11
p:size to above 2 l	   -1 -3 -1  -2   -1  -5 4 -1 5  3 -3 -6  -1  3 3 4
p:size to above 2 t	1   -4 -8   -4 -2    2 -1 -2 4 -1 -3 -20 12  7  2  16
p:size to above 3	3 11  8 -5 8 -1 -3 5 -7  1 2   -8  -3 -6 4 1 9 4 -7 -1 -12
p:size to above 3 c	3 -1  1 -12   3 3    -2   -1  -3 6    5 -3 -1
p:size to above 3 f	-3 1  2 2   -1 1    4   -1      -1 -1 -1
p:size to above 3 h	1   -2 7 4  -7 4 -7   1     -1 -1 2  1 -1   -2
p:size to above 3 l	-5 10  1 1   -2    1    -1   -4 3 1 1  -1  -3
p:size to above 3 t	-3   9 1 2  4 -2       -4   -7 1  7 2 -4  -1
p:size to above 4	-8 -4  -1 9 19  14 5 -6  -1 -1   -2 -1 -1 -7 -2 -1 -11 -3 -4  6
p:size to above 4 c	7 -1   -3   6 1    -1   -1   -2 -1  -2  -2  -2
p:size to above 4 f	-3 -1  1 4 1 1              -1     -1
p:size to above 4 h	    1 13 -1  1 -7   -1    -1  -3   -2    2
p:size to above 4 l	-1 -3   2 6  1              -1 -1   -3
p:size to above 4 t	-6   -2 9   5 4   -1    -1  -1 -4   -6 -1 -1  6
p:size to below 0	2 6 1 4 -7 -2  -4  -1   -2  -1   -1 -4 10    -3
p:size to below 0 f	                  -1       1
p:size to below 0 h	6 3 1 6 -7 -2  -4  -1   -1 2  1  -2 -2 7  2  -4  -3
p:size to below 1	2 7 4 12 -12 -5 -2 -5 -1 -1 -2 1 5 3 2 -8  2 -3 -1   2 4 3 -9
p:size to below 1 f	               -2   1 1    -1  -1
p:size to below 1 h	3 6 4 10 -12 -5 -2 -5 -3 -1 -1  2 3 2 -4  1 -6 1  2 1 4 2 -4
p:size to below 2	-6 -1 2 -6 -12 -11 -5 -8 -2 7   6 11 -1 -5 -1 4 9 2 -1 -3 1 1 4 15
p:size to below 2 c	         -1   -1     -2 1 -1    7 4 -6
p:size to below 2 d	2     -2    5    -1  -1   1     -1
p:size to below 2 f	1     -2 -1 -2  1 2 1 -2 -2 -1 1  1 1 -3  -1  -5 1 9
p:size to below 2 h	-8 -1 2 -3 -7 -4 -4 -4 -2 4 -1 -1 7 4  2  7 13 2  12  -2 -2 -14
p:size to below 2 l	-1    -1 -1  -1  1   1 1    1 3 2  -1  -4  2
p:size to below 2 t	2    -5 -2  -1  -6 -1  -1 6  -10   -1 -2  -6 2 2 2 26
p:size to below 3	-11 -1 -1 -5 1 -2 -1 11 4 10 7 -2 -4 -3  5 -1 -1 -13 5 5 -4 4 -10 1 8
p:size to below 3 c	-1   -1 2   -1  1   -4  -1 5 -1  3 6   -1 -8  -2
p:size to below 3 d	    -1 4 -1 2   6 -1  -1     -1       -1
p:size to below 3 f	2    3    -1 -1      1  -1 2 -1  1 -1 2  -5
p:size to below 3 h	-14  -1 -3 6 -1 -1 -3 6 2   -1   -2   -4   5 1 -1  11
p:size to below 3 l	    -4 -4  8 -1 3        1 -1       -1
p:size to below 3 t	3   -2 -7 -1  4 -2 5 -1   -1  4  1 -10  5 -8 5 -2  3
p:size to below 4	-11 -2  -2 24 24 2 8 8 -10  -1  -1  -1  -1 -7 -2 -2 -8 -3 -3  -7
p:size to below 4 c	-1    4
p:size to below 4 d	    -4 11 3 -1  -7         -2
p:size to below 4 f	    1 1  -1  -1         -1
p:size to below 4 h	-11 -2  -1 12 7  7 1 -1    -1     -2     -1  -6
p:size to below 4 l	    4 -3  5  1      -1          -4
p:size to below 4 t	-1 -1  -1 15 2   1 -1  -1      -1 -2 -2 -1 -9 -1 -1  6
p:space above 0 d	                   -1
p:space above 0 f	         4 3        -2       -5
p:space above 0 h	-6 1 4 -1 -1 2  -1  -2 3  -1 1  -2  -1 10 -5   -2   1
p:space above 0 l	            -6 1  8   -3     -2 3 -1
p:space above 0 t	                 -4 14 -9      -1
p:space above 1 d	                 -1 1
p:space above 1 f	-1   1   2      -1 3  1   -2 -1      -4
p:space above 1 h	-17 11  -1 -23 27 -3 -5 6 10 1 -1 1 7 1 7  -5 6 -10  -5 -3 -1  -3
p:space above 1 l	-1 1   -1        -8 10 -2 10   -6   -2 -1 -3 4 -2
p:space above 1 t	                 -16 27 -16    -1  8
p:space above 2 c	                  6     -6
p:space above 2 d	                 -5 8 -3
p:space above 2 f	             -1     -4       5
p:space above 2 h	-2   -1 -3 -2  -1  -3 3 -1 -1 -1    -2 -22 -2  38 -1
p:space above 2 l	             3     -1       1
p:space above 2 t	                 -3 6 -2      -1
p:space above 3 d	                 4 -1 -2
p:space above 3 h	9  1 -3 2 -4  3 -1 -1   2 -1  -4  -1 -3 1  -9  -1  11
p:space above 3 t	    1             8 -4 -2  -1 -1   -1
p:space above 4 c	                 1
p:space above 4 h	     -1          -1  2 8 -3      -3
p:space above 4 t	                 13 3 -10  -1  -2  -4
p:space above column d	                 -1 -3 2      1
p:space above column f	-1             -1     -7   -1    13
p:space above column h	-3 -1  -1 2 1 -3 -2  4 2 1  -3 -1 2  -2 -8 13 3 -9 6
p:space above column l	           1 -1 -4  3   1       -1
p:space above column t	-1             -1    11 -30 25  -1 -1 -3  -1
p:space below 0 d	                 3 -1 -2
p:space below 0 f	  3  1     4 1  1 -1    -1  -2      -6
p:space below 0 h	5 -1  2 3 -2  -2 -1 1 -1     -1  7 -1 -2  1 -1   -9
p:space below 0 l	             -2 1 -1   -1       4
p:space below 0 t	       -1          -1 5 -3  -1  1  1
p:space below 1 c	                  1
p:space below 1 d	                 -4 3 2
p:space below 1 f	2    1        1 -1          1 -1 -4
p:space below 1 h	1 10 1 6 -8 -8 -1 2 6 -3 -2   9  -5  -5  -12 4 6 2 -2  2
p:space below 1 l	-3 1  -1        1 19 5 -1 -6   -6   -1 -1  -2 -3
p:space below 1 t	1    1 -1        -1    -3 2 -1  -2  -1  5
p:space below 2 f	    -1  2   1    1     -4       4
p:space below 2 h	-5 -1   17 1 -1 1 2 4  -1      -2 -20 -1 -1 10 1 -1  -5
p:space below 2 l	            -2 2
p:space below 2 t	                 2 -4 2   -1
p:space below 3 f	-3    -1         2  1   -2       5
p:space below 3 h	-1    -3 7  10 1 -3    -1  -1   -2 -2  -6 1
p:space below 3 t	    1             2 -5 4   -1   -2
p:space below 4 d	                 1 -3 3
p:space below 4 h	-1         -2 -1   -1  -1  4 12 -2  -3    -2
p:space below 4 t	                 10 -6 -4      -1
p:space below column d	                 3 -2 -2      1
p:space below column h	2 -1 4 6 8 2 -2  4 3 4 -1 4 -5  -2  -2 4 1 -2 -10 -3 -2  -8
p:space below column l	   -1         -1 2 -1 3   -2   -1    2
p:space below column t	                 -1 6 -1    -1  -3
p:vertical	-2 -1 3 6 7 1 -2 2  3 4 -1  -1     -3   -5  -2  -6
r:again alone	-2   -1 4 -3 -6 -5  -3   -5 -5 -3 3  4 9 -9  -17  25 3 11
r:again in a list	-18 -1 2 -2 -11 -9 -25 6 4 -36 2 5 -1 -10  -5  -2 -13 -3  -1  8  112
r:series 0 mark	-12  -4 -8 -24 -35 7 -1 -2 22 28 3 5 17  7 3 -3 -41 -11  -5  -10  63
r:series 0 number	-8 -1 -13 7 21 44 -3 24 -1 9 16 -3 -5 -18 -2 -5  -14 -33 -9 -1 3 8 -7  -9
r:series 1 mark	-14  18 -8 -18 -34 -3 -6 -4 37 15 7  16  -5  -6 -17 -12 -1 -8  7  40
r:series 1 number	-20 1 -8 -3 -1 7 18 -2 4 -12 -9 -2 -2 -1  -4  6 -5 1  12 1 11  8
r:series 2 mark	-30  -5 -18 5 -41 -24 -14 -5 80 -30 44 -2 -1 -2 -20  2 8 -19 -1 18 -4 -15  74
r:series 2 number	-30   -8 -29 -22 -29 -12 -2 -2 7 -1 -2 -3  -7  6 67 8 2 68 16 -6  -22
s:closes more	-27 -2 32 -8 -40 -39 58 -14 -5 -35 12 2 -6 -4 -5 27 -1 26 19 40 -2 -38 -1 2 12 -2
s:end bracket	5 -2 1 -3 -18 -25 -35 -16 -2 12 -3 -4 -8 11 -12 19 7  8 4 -2 8 -2 29 20 9
s:end call	6  9 -5 10 18 25 -2  -25 1 -2 -2 -8 -1 -13  12 24 7 -1 -19 -4 -22 -1 -5
s:end colon	11  9 -3 5  30 1 1 -15 -2  -1 -12  -5  -3 7 9  -1 -1 -16 -3 -12
s:end comma	10 -1 2 8 -2 1 -11 4 2 -10  -2 -1 -5 -1 -4 -1 13 29 19  -38 -4 -3  -2
s:end dash	11  6 4 -8 -7 5   4 6 -1 -1     -12 -7 -6  28  -6  -15
s:end digit	15 3 -5 6 -23 -19 -6 -2 -1 -9 7 4 -4 1 -1 -11  16 4 10 -1 -5 -2 -11  36
s:end letter	1  -17 2 2 1 1 3 -7 9 1 4 12 4 11 1 -7 -8 -8 -7 6   -1 -3 3
s:end quote	11 7 9 -12 23 15 10 23 7  -10 -4 -4 -16 -2 -13 -1 -18 -17 -19 -7 25  -23  15
s:end spoken	-12 -1  -1 11 7  1 -1 13      -1  15 20 11  -16  -25  -18
s:end stop	-21  -4 -4 -32 -12 -8 -11 -6 -23 -7 1 -1 -4 -4 -5  40 43 39 -1 -39 1 48 -8 17
s:full	-16 -11 57 -2 -24 -31 19 -3 -5 5 47 -7 -8 -22 -15 -13 -2 20 32 28 -3 -43 -4 10 -8 -3
s:leaves open	-32 -5 -3  -11 2 8 18 -5 -10 -18 -1 -6 -1 -5 18 2 33 39 47 -1 -74 -4 37 -4 -25
s:length 0	-31 -12 32 -19 -12 -15 62 6 -8 -6 54 -7 12 -1 2 12 2 -6 7 -8 -4 -16 -15 7 -12 -24
s:length 0 end bracket	-2  3 2 -7  -3 -1    -1  -2  24 1 -2 -3 -6  -2  20  -19
s:length 0 end call	-2    -3  2    -2        7   -1  -1  1
s:length 0 end colon	      8            14       -20
s:length 0 end comma	   1 -1  2    3       -1 -2 -1  -1  -1  3
s:length 0 end digit	  -1 -1  3  -1  11 15 1 -2   -4  -2 -24 -1  18  -5  -5
s:length 0 end letter	-17 -11 44 -12 -7 -19 24 8 -4 -20 32 -6 16 -5 3 3 1 -7 -4 -22 -3 -18 -12 6 -11 42
s:length 0 end quote	-4  -1 -3 -12  13 -2 -1 -6 -7    -1 -2   27 6 -1 -10 -2 -1  9
s:length 0 end stop	     -1 -1        -1   9 -2 15  -2  -9  -3
s:length 1	-5 -3 -5 -11 -14 -12 10 -10 1 -25 -5 -1 11 8 9 -2 -2 -8 9 9 1 3 2 16 12 13
s:length 1 end bracket	-4  3 -2 -3 -2 -5   3  -1  -1  -7   -17 2  13  16  7
s:length 1 end call	5    -6              15 -2  -1    -6
s:length 1 end colon	-15  -2  -2 -2 -6 1   -1  -1 -7  -4  -1 -7 -4  -3  3  53
s:length 1 end comma	-1   -1 1 1        -1    -1 2   -3  9  -3
s:length 1 end dash	                 -1    -5  -1  10
s:length 1 end digit	  -1  1  2 1  1 2        -4   -1
s:length 1 end letter	5 -4 -8  -7 -7 12 -11 3 -25 -4  13 16 7 4 -3 -5 -6 -1  6 1 5 17 -9
s:length 1 end quote	-2  2 -1 -2 -2 2 -3 -1          8 3  -3  -1  1
s:length 1 end stop	-1   -2    -1     -1     3 19 20  -1 -1 -11  -19
s:length 10	-7  -1 -1 -13 -14 -5 -2  1 -2  -2 -2 -1 -2  30 32 21 -3 -10  -28  11
s:length 10 end bracket	-1         -1  -1      -9 12 -3    5  -2
s:length 10 end call	    -1             7 5 -8    -1  -1
s:length 10 end colon	                 -4 3 4    -1
s:length 10 end comma	       -1          -1 7 -3    -1  -1
s:length 10 end dash	                 1 1
s:length 10 end letter	-3    -5 -10 -2 -1  11    -1  -1   1 7  -5  -12  24
s:length 10 end quote	                 8 -1 -4    -2
s:length 10 end spoken	-1         -1      -1  5 6 -2  -2  -2  -1
s:length 10 end stop	-3    -8 -3 -2  -1 -8 -2 1  -1  -1  25 24 14 -1 -3  -15  -14
s:length 11	-1   -1 -8 -1  -2 -1 20   -2   -1  8 18 6  -5  -25 -2 2
s:length 11 end bracket	                 -3 12 -6    1 -1 -2
s:length 11 end call	                 1 -5 4
s:length 11 end colon	                 -6 2 4
s:length 11 end comma	                 -5 -7 12
s:length 11 end dash	                 -2 -1 3
s:length 11 end digit	                  1 -1
s:length 11 end letter	    -3   -1  26        -2 -14 2  -1  -1 -1 -3
s:length 11 end quote	                  3 -3
s:length 11 end spoken	                 8 5 -7    -4  -1
s:length 11 end stop	-1    -4 -1 -1 -1 -1 -5   -2   -1  19 14 8  -4  -24 -1 5
s:length 12	     -1            -13 7 -14  -1  28  -3
s:length 12 end letter	                 -12 25 -14
s:length 12 end stop	     -1            1 -12 -4  -1  22  -3
s:length 2	5 11 3 14 -4 -14 14 -3  -29 -1 3 -3 -18 -10 3 4 8 12 2 -2 -1 7 -12 15 -3
s:length 2 end bracket	4 1 -1 -3 -14 -1 -5 -1  5 -2   -9  19  1 31 -1  -16 -1 -3 8 -8
s:length 2 end call	  3 -2 -9 -4 3  -1 -1         23 -1  -1 -1 -1  -6
s:length 2 end colon	-2  15  -3 -2 -7   -1    -1  -3  4 -20 2  1    19
s:length 2 end comma	1    -1              1 4      -2
s:length 2 end dash	                         3
s:length 2 end digit	9     -2 2   3 7       -1 -2 1  -2    -11
s:length 2 end letter	11 11 -17 19 11 -11 20 2 1 -28 -9 2 -4 -13 -12 -8 3 -1 -22 -6 -1 11 8 7 7 16
s:length 2 end quote	-3  3 -5 -4 -1 4 1  -2         14   -6
s:length 2 end spoken	       -1          1 2 2    -1  -1
s:length 2 end stop	-1    -1             -1 19 10  -1 -1 -14  -9
s:length 3	-4 8 -6 -8 -4 -16 30 1  -17 -2 -6 -5 -2 1 2 -5 -10 -7 -2 28 40 7 -16 6 -13
s:length 3 end bracket	17  -1 -3 -13 -3 -7 -3  7 -2 1 -2 -3 -3 -8 -3 3 24 12  8  -20 17 -15
s:length 3 end call	5  7 -3 -13 -9 20 -1  -7 1   -1 -1 -4  3 19 -8  2 -2   -9
s:length 3 end colon	-4  -1  3 2 -4  1 -5    -3    -1 -5 2  5  -6 -1 18
s:length 3 end comma	-6  -2 4  13 -3 1  -3  -1    -1 -1 -2 12 3  -6 -1 1  -7
s:length 3 end digit	6   -1 -2  -1       -4 -1   6  4  6  -1  -9
s:length 3 end letter	2 8 -10 1 3 7 17 8 -1 -32  -4 -4 23 1 9 -4 -13 -36 -23 29 21 8 8 -9 -7
s:length 3 end quote	-18  6 -5 -15 -23 21 -4 3 24 -4   -1    -3  1  15 -2 -1  8
s:length 3 end spoken	-1      2   -1        -2 7 5  -7  -1  -1
s:length 3 end stop	-2   -2 -1   -2       -1   -4 24 15  -9  5  -19
s:length 4	6 3 -3 -3 5 15 20 11 2 -23 1 -3 -9    8 -15 -9 -13 -5 14 -2 -2 7 -8
s:length 4 end bracket	-8  -4 -3 8 -6 -19 -5 -2 13 -6   7 -4 5 4 -2 -29 3 -1 37   -10 22
s:length 4 end call	9   -1 -7 11 8 -9  -12    -2 -1 -1  -5 6 2  18 -2 -4  -9
s:length 4 end colon	14  -1  4 1 -4   -3   -1     -7  1  -4 -1 -8  9
s:length 4 end comma	-12 -1 1 -3 14 4 -3 6  4 -2       5 6 3  -7    -11
s:length 4 end digit	4 1 -1 7 -7 -3 -5    -2   -1  -2  2 8 5  -8 -2 -1  5
s:length 4 end letter	2 1 -2 -2 8 4 6 5 1 -6 6 -1  6   -4 -10 -12 -8 -5 9 1 -9 13 -2
s:length 4 end quote	-1  -4 -1 25 14 45 24 -4 -40 7 -1 -1 -5 -1 -5  -3 -30 -11 -1 3 -2 -3  -1
s:length 4 end spoken	-1 -1   1 6    -1        -1 4   -3  -1  -1
s:length 4 end stop	-2   -1 -5   -2  -1   -1   -1  -10 10 10 -1 -6  33  -19
s:length 5	3 -10 -6 6 19 22 -15 11 7 7  -9 -8 -12 -6 -3   -7 -1 8 -2 1 2 -9 -1
s:length 5 end bracket	1 1 -2 2 2  5 -2  -10 -3  -2 6 -1 -7 3 4 -16 4  1  7 4 6
s:length 5 end call	3   1 24 -2 1 9 -1 3 -1 -1    -1  3 3 1 -1 -33  -9  1
s:length 5 end colon	19  -2 -1 -2 3 -4   -3    5    5 -4 -4  -1  -5  -6
s:length 5 end comma	3  2 -1 -2 -2 -3 -2 3 -3 -3  -1 -1  -1  15 27 11  -11  -9  -19
s:length 5 end digit	16  -3  -7 -7 1   -10 -5 3  2  -1  4 12 5  -8 -1 -3  6
s:length 5 end letter	4 -8 -13 3 4 17 -2 -6 3 23 5 1 -5 -12 -2 5 -3 -5  2 13 6 -11 -6 -7 -6
s:length 5 end quote	-14  7 3 42 37 -25 5 9 -25 6 -5 -1 -5  -5  -15 -36 -24 -1 47 8 -10  1
s:length 5 end spoken	-10   1 19 3 -1 4           1 3  -1  -8  -8
s:length 5 end stop	-4    -7 -1  1  -4   2     -7 -4 -3 2 -4 3 42 -3 -7
s:length 6	8 3 -9 6 18 14 -67 13 -5 23 -3 9 3 14 -4 -15 -2 10 8 4 -16 -19 1 11 -17 12
s:length 6 end bracket	-2 -1 4 4 -3 -14 -3 -2 1 -4 8  -2 5 -1    13 4  -20  17 -2
s:length 6 end call	-18  2 -1 39 8 -2 1 -1 -4 1     -6  7 -14 3  -14 -1 -6 -1 13
s:length 6 end colon	2    2 -1  -1  -1      1   -4 3    -3  3
s:length 6 end comma	14   6 -10 -8  -2  -3  1  -2    -6 1 12  -5 -1 -4  9
s:length 6 end dash	5    -1     -1        -1 2 -1      -3
s:length 6 end digit	-9  -1  -3 -5 -1   -3 -2   -5  -3  4 24 -4  -11    20
s:length 6 end letter	16 6 -4 -4 11 13 -47 5 1 20 2 7 2 21  -12 -2 -1 1 14 -16 -3 5 -14 -14 -7
s:length 6 end quote	-10 -1 -5 -4 26 14 -26 5  30 -10 5  -5    -2 -15 1 -1 7 -2 -6  -1
s:length 6 end spoken	    -3 2  1 -1 17        5 1 -16  4  -6  -2
s:length 6 end stop	-5  -1 1 -5 -3  -2  -7    -1 -1   2 -1 -5  -3  23 -2 8
s:length 7	28 6 -13 3 11 -20 -58 -4 1 27 -17 10 1 17 1 -6  17 15 12 -8 -48 2 13 -8 22
s:length 7 end bracket	-6    1  -1   -11 -1   12  -1  8 3 8  -9  6 -2 -6
s:length 7 end call	3   2 -14 11 -4 -8 1 -12        -4 22 -10  2  2  11
s:length 7 end colon	1    3         -4    -3 -6 15    -2  -3
s:length 7 end comma	8    -2 -1 -1   -5        -7 -9 -3  -2  -5  31
s:length 7 end dash	7  -1  -2     5 -1       -1 -2 -3      -2
s:length 7 end digit	-4    -5     -4 -1   9    -3 -4   -2  2  14
s:length 7 end letter	5 -1 -10 4 22 -14 -43 -1  46 -10 6 1 4 3 -4  5 8 13 -7 -32 -1 5 -5 8
s:length 7 end quote	26 9  1 -15 -18 -12 1 1 22 -5   -1  -1  5 -7 3  -1 3 3  -11
s:length 7 end spoken	     -1    -2        -5 11   -3  2
s:length 7 end stop	-3    -1 3  -1  -8 -1 1  -1    9 -6 -7  -7  10  14
s:length 8	60 -1 -2 -1 -32 -22 -15  -1 3 -9 7 6 2 1  -1 8 8 -1 -2 -31 -2 2 -2 29
s:length 8 end bracket	5   -1  -2   -1 -3    2  -3  -6 -11 -8  -5  11 -1 23
s:length 8 end call	7    -7 3 -1  2 -1        -6 -7 11  3    -2
s:length 8 end colon	-1                 6  -5  -1  5  -1
s:length 8 end comma	    1     -2        4 14 -10  -1  -1  -3
s:length 8 end digit	-6    -1 -2    -4 -2  -1 9  -2  -2 1 -1 -1 -2  -2  17
s:length 8 end letter	6 -1 -1 -2 3 -13 -13 5  15 -8 6 6 -10 1 4  15 -3 11  -17 -1 9 -1 -7
s:length 8 end quote	50  1  -38 -5 -2  -1 1 -1 1      -5 -7 6 -1 -3  3  3
s:length 8 end spoken	     -1            6 4 -4  -1  -3
s:length 8 end stop	-2   1  -2  -2 -1 4 -1 1 -1 -1  -1   7 -7  -3  -14  23
s:length 9	-4   5 -10 -10 -5 -3 -3 -2 -8 -2 -1 -15  -4  22 27 24 -1 -48 -1 17  26
s:length 9 end bracket	         15    -1    -8 -9 2  -2    5
s:length 9 end call	     -1    7        5 -17 10  -1  -2  -1
s:length 9 end colon	     -1    -1        3 8 -6    -1  -2
s:length 9 end comma	3    -2   1          10 -4 -3  -1  2  -3
s:length 9 end dash	     -3 -1           -8 15     -1  -2
s:length 9 end digit	    -1  -1  -1 -2 -2   -3    9 -7   -3  -1  13
s:length 9 end letter	1   3 -3 -6 -3 -3 -2 -13 -5  -1 -12  -4  2 29 15 -1 -34 -1 29  7
s:length 9 end quote	   3 -1             -4 9 -2    -4
s:length 9 end spoken	                 -3 -3 13  -1  -3  -2
s:length 9 end stop	-2    -4 -1    -4    -1    7 10 -5 -1 -5  -3  12
s:lines 0	2 10 -3 12 -3 -3 -7 -12 -12 4 -9  9 17 6 6 -6 -12 1 -16 -5 1 -2 4 15 4
s:lines 1	17 -3 5 -22 14 29 -11 26 5 -25 10 -4 -9 -35 -2 -12 -1 12 17 12 -3 -11 -3 13 -10 -8
s:lines 2	-17 -2  -15 17 -5 31 -11 -3 -15 2  -1 -17 -1 -6  26 12 25 -1 -14 -1 9  -7
s:lines 3	-19 -1 -4 -19 48 14 33 24 7 -22 8 2 -5 -9  -7 -1 11  16 -2 -15 -2 -20 -2 -33
s:lines 4	-5  -4 -6 15 1 27 16 4 -12 1 -1 -2 -1  -1  -6 -9 12  -4  -23 -1
s:nearly full	-15 -8 -11 -5 -22 -24 -2 -6 -2 -8 29 -12 8 -8  6 -1 35 33 36  -19 -3 3 -4 -2
s:two parts bracket	-22 -1 -1 -5 -8 -7 -2 -2 1 -21 -6  6 23 1 63 8 9 -9 13 -1 -37  7 4 -13
s:two parts call	5    -26 2 9 -6 1 -3 -3   -1    2 2 7  -6  -1  17
s:two parts colon	1  -1  -1 1  -1 1 -1    1  1  4 -23 5  -2  1  15
s:two parts comma	-1  -1 -1 5 2  1  -1   -1 -2    11 -1 1    -6  -5
s:two parts dash	  1 1  -3 -1   -1        -3 18 -10      -1
s:two parts digit	4    -7 -10 1 -1  -13 -5  -1 17  -4  8 14 5  -16  -6  17
s:two parts letter	-26 -12 -6 -5 -21 -11 -67 -6 -6 -15 -32 -12 35 70 15 42 10 6 6 5 -8 -44 -11 19 36 36
s:two parts quote	26 -1 9 -1 -25 30 -19 7 -2 -27 -10 1    -2  2 8 17 -4 -14 4 2  -1
s:two parts spoken	-1    1   2 -1 -1        9 -4 -4  -1  -1  3
s:two parts stop	-6   3 -7 -1  -2 -1 -6 -3 2 2 -1   1 6 5 10 3 4 2 9  -19
w:begins !	2  -1 -1 -2  1    -1        -2   -1  20  -15
w:begins ![	    -1              -3   -1  20  -15
w:begins (	-39  -2 -8 -41 -15 -14 -5 -3 8 -7  -1 4 -6 35 9 3 3 9 -1 -16 -1 45 11 31
w:begins (1	         -1    -2     2       1
w:begins (2	-1  -1  -1 -2    -4  -1    -1   11
w:begins (一	    -2     -1    -1  -1   -2   7
w:begins (上	      -1    -1  -1 -1 -1 -1  -1 -4     -1  12
w:begins (下	-1       -1        -8    -1 -1   -2  14
w:begins (何	               1   -1   -1
w:begins (作	    -2        -1   38 -1 1 3     -3  -36
w:begins (冯	    -1          -1    2     3 -1 -1
w:begins (县	-1               6          -3
w:begins (吴	               -6   7       -1
w:begins (图	    2           -1   -4   -1  6 4 -5
w:begins (孙	         -1    1     -1
w:begins (张	                  -1
w:begins (彭	                       -1 1
w:begins (文	               2 3  3   -6  -1  4
w:begins (新	-1  -1 -1 -5 -1 -1 -1      -1  -2  -2 -21 -4  -2  44 9 -11
w:begins (无	-1    -5  -1      -1 -1  -10  -1 -13 -1  -4  57 -11 -6
w:begins (本	-2   -1 -3 -3 -2 -1  -3   13 30 1 -1 6 -2 -26 -7  -4  -18 -5 28
w:begins (林	               -6   8 -1      -1
w:begins (王	                       1
w:begins (田	               1        1  -1
w:begins (紧	      -1    -1        -2       6
w:begins (肖	   -1            -5   3 3     1
w:begins (董	               -2   -2     3 2
w:begins (记	-1     -1       -8 -22 -8 -5 -4 19 28 22    -4 -5 -8
w:begins (责	            -1   -7   -2       10
w:begins (通	-1         -2    -1  7 6 -1 -2 5  -1  -2  -7
w:begins (高	     -1          2   3     -1 -2 -1
w:begins (黄	               2
w:begins *	6    -5  -1   -6    13  2   -18   1  13  -6
w:begins ,	-7  -1 -2 -10 -11 35  -3 -9 8   -2  -2   25 -16  -15    11
w:begins ,一	     -1 6   -4      -1  -1  1
w:begins -	-2    -3 -1          -3   43   -2  -3  -28
w:begins --	-2    -3 -1          -2   25       -17
w:begins 0	-5    -23 5 2 -2 1 -6 -3 -1 -1 -3 -1 -1  -2 -6 1  44  3  4
w:begins 0.	-1    -5 5 3   -1  -1  -2    -1 5 5  2    -5
w:begins 00	   -1 3  1           -1 2     -1  -1
w:begins 01	    -7   -1        -1   -8   18    -1
w:begins 02	   -1 -2     -3     -1 -1   -4 3  7    1
w:begins 03	    -6 -1    -2 -1       1 -6   7  5  2
w:begins 04	    -1                 1
w:begins 05	-1    -1                 1    3
w:begins 08	                  -1 -1      4
w:begins 1	4  -4 -2 18 -1 -3 11 -2 -3 10 -1 -3 -5 1 -15  14 -11 6  1 -1 4  -19
w:begins 1.	-2  -1  3 6 -4 -1 -1 11 1   -1    -2 -6 -6  2  -4  4
w:begins 10	-4    7  -1 7  -1      -6  4 2 -5  2  7  -12
w:begins 11	7   -1 7 10 3   -5 1 1    -5  5 -7 20  -6  1  -27
w:begins 12	15   1 6 1 1 2  -5 -2       5 -14 -9  -2 -1 9  -9
w:begins 13	                   -1      3
w:begins 14	-1  -1   9 -2   -3 1        -5 3  -1    2
w:begins 15	    -1 -1            -1 5 1    -1  -2
w:begins 16	              1    -1 1
w:begins 18	    -1 -10 7   5 -1       -1 2 1      -1
w:begins 19	-4  -1  1  -6   -4 1   -2  -3  3 -12 7  2  1  17
w:begins 1月	     -1 1   -2 -4  -1     2 2 11    6  -13
w:begins 2	2   1 24 -2 -12 7  -14 -9 -1  -1  19  -11 -10 -3 1 -9 -1 -3  20
w:begins 2.	-3    12  -1           -2 10 -6  -12    3
w:begins 20	3  -1 3 11 -1 -7 -1  -10 -9 -1    25  -5  -10 1   -22  29
w:begins 21	-1    9  -1 3  -2      -2  -2 -1 3  5  -2  -10
w:begins 23	1                  1 1      -2
w:begins 27	                  1       -1
w:begins 2月	         -1    -1 -1    -20 4  -1  25  -4
w:begins 3	9  -1 -1 7 -6 11 -1  -7    -1  -2  15 -21 9  -17  3  6
w:begins 3.	2    8      -1       -5 11 5  -9  -2  -7
w:begins 30	    1              -1
w:begins 31	      -1    1       1 1     -1  -3
w:begins 3月	     -5 8   -3    -1    15 -19 -3    17  -5
w:begins 4	   -1  2 -1   2 4  -1 -1  -3  2 -2 3  20  -4  -19
w:begins 4.	    2             -1 6   -5  -1  -1
w:begins 41	  2                       -1
w:begins 43	      -1    1         1
w:begins 4月	               -3  1 -7   25  -1  -13
w:begins 5	-2  -1  -1 5 2  -1 3 2       -4 8 1  -2  9  -16
w:begins 5.	          2       -2 4 1  -2    -2
w:begins 54	     4            1 1 -1      -1
w:begins 5月	    -1    -1         -3 -7 4    20  -9
w:begins 6	-5  -1  -9 -14 -6 -2 1 22 4   1  -1  -3 -8 -7  4  15  8
w:begins 60	          2        -2 3
w:begins 6月	    -2   -1  -2    1    -1 -8 -4  -1  21  -2
w:begins 7	-2    -6 5  -1  -3 6    -1 -2   16 -8  -4  11  -8
w:begins 7月	3    -3 4    -5      -1  1 16 -7  -3  14  -17
w:begins 8	-4  -1 -1 -9 9 5 -2  -8        2 -1 -2  -3  17  -1
w:begins 8月	                 2 -12 -3    18  -4
w:begins 9	23   4 -13  5 -1  1 2     -5  3 8 -3  -7  -3  -13
w:begins 9月	8   1 -8  -3 -1  3      -6  3 8 4  -2  2  -9
w:begins :	-1    5  114 4           113     -1  -232
w:begins ;	-1  3  -1  -2            5 2  -2    -1
w:begins =	-1               -2   -1       3
w:begins ==	-1               -2   -1     -1  4
w:begins >	-5    -2 -1    -1      -1   -1       10
w:begins @	                  -8     -2  11
w:begins A	-15    -2  1   -3 -3  -1 2     -10 -1  2  -1  34
w:begins A0	-1    -1 -2    -2 -2  -1      -1 -1      11
w:begins A1	                  -2       3
w:begins B	-1  -1                -1   1  -1  3
w:begins C	4   1 -3              -6   1  -2  7
w:begins D	-3    -1              -1   10    -4
w:begins P	    -3     -1     -1    -5   15    -6
w:begins T	-1    5              -3   -1
w:begins [	5  -1 -1 1 -4 -3   -4 -4   9  -10   -9 -4  -6  -5  38
w:begins [2	   -1 2     -1 -1   -2            3
w:begins [下	      -1         -1    -3    -1  6
w:begins ·	-33  31  -8 -16 -8   -13 -5  -1 4  8  -1 -1   -3  -2  51
w:begins —	-13  16 -14 27 -36 -27 -12 -3 61 33 45  -9    -5 -14 -30  -21 -3 -17  26
w:begins —1	          -1        -1       4
w:begins ——	-12  16 -16 35 -37 -25 -13 -3 60 31 48  -9  -2  -6 -14 -30 -1 -18 -3 -18  18
w:begins “	19 2 -12 2 15 24 8 11 7 -2 -27 -4 -2 -10 -2 -8  -12  -23 -3 35 1 -3  -15
w:begins “一	-20   6 22 2 3 -3 2 -5   -1     -1 -1 3  -3  -1  -1
w:begins “三	23  -1 4 -12 9 -10 -3 -1 3 -4       1 -1 2  -6    -4
w:begins “上	-1  -1  7 -2 2            5   -5    -2
w:begins “下	-2    5 -1 3   -4         1 2  -3
w:begins “不	-1    -4 5            1 6 -4  1    -1
w:begins “专	    1             2 1 -2
w:begins “两	    1                 -2    -1
w:begins “中	     1
w:begins “五	4   3 1 -5 5 -1  -2         -2       -1
w:begins “人	-1    -2 -1 1    3       -1 2 -2      2
w:begins “今	         -1         4   -1
w:begins “从	-1                 -1 -1 5
w:begins “他	                 -1  4  -3
w:begins “以	-2    1 -1             10 -4  1  -2
w:begins “会	      3             1      -1
w:begins “你	-14    10 9 -17   19        -1 5 1  -4  -1  -4
w:begins “信	-2    1 1             -1   2
w:begins “先	    -5 -1    3  2      -1 -4 1  9    -2
w:begins “全	                  4 -1
w:begins “别	   -2 2  1           1 -2 -3  1    3
w:begins “前	                 -2 2     1
w:begins “十	3   -1 5 -1 8 -1  -3         -4 -1  -2    -4
w:begins “原	                  1 -1
w:begins “去	                  1   -1
w:begins “双	3   3 9 -4 -1 -2  5         -4 -1  -6    -1
w:begins “司	                     1
w:begins “听	    -1              1
w:begins “回	    -3 -2 -15   21 -1         1  2
w:begins “在	                  1 -1
w:begins “外	     1             3 -2    -1
w:begins “大	1                  1
w:begins “她	                  -1 1
w:begins “妈	-3   -1 8 2 -1   -2          -1  -1
w:begins “它	    -5             -1 4 -1  7  -1  -1
w:begins “小	10  -1  -12 13 -10 1  -5 1        -2 5  -4    5
w:begins “工	    1 1 -1   5         -5   -1
w:begins “已	      -2                   4
w:begins “很	                 1 -1
w:begins “您	-1    1    -1         2 -3 3  -2
w:begins “我	-6   -1 5 6 -3 3 1 -1    -1  -2  -4 3 -5  8    -2
w:begins “数	    -1 -1                3    1
w:begins “最	-1  -1  4 -6 4   -2         3 2  1  -1
w:begins “有	9    -5 -7  -1 -1          8 1  -1    -4
w:begins “机	    -1             -1 2   1  -2
w:begins “村	-10  -1 -1 15  2 3           -3 -1  -1
w:begins “水	    -13 -2 -1 -2   -1         -2  21    1
w:begins “没	    -2 1             6 -3  -1  -1
w:begins “爷	                  1
w:begins “爸	                 -1
w:begins “白	                  3 -2  -1
w:begins “看	                  1 -1
w:begins “等	4    -2  -4   4         3   -2    -3
w:begins “红	2   -1 -1 2 4  1 -1 -1        -2     -1  -1
w:begins “老	-5 1 -1 4 9 10 -1   -6        -1 -6 -2  2    -4
w:begins “要	                  -2 4  -2
w:begins “请	-1    2               -1
w:begins “走	    -1     3 -1   -1    -1 2 -2
w:begins “过	-2    2  -1           -1 2 1
w:begins “还	                   3
w:begins “这	    -1             2 7 -3  -2
w:begins “那	     -1  -1           8 -1  -4
w:begins “铁	-1    10 -7 -4   5 -1   -1        -1
w:begins “马	    -1   3
w:begins ”	-6  4 -3 -23  18 -9 -1 -9 -15  -2  -1 -3  5 49 14 -2 -30  -5  21
w:begins ”他	   1               2 -1  -1
w:begins ”她	                  -1 4 -1 -1    -1
w:begins ▍	    -4     -2    3     -1   4    -1
w:begins ■	13   -3 -22 -3 -2 -1  -3 -2  9 16 10 -8 -1 -4 -13 -3  25  -9 -5 7
w:begins ■本	-6         -1 -1  15 5  -9 4 -2 -5 -1    -3 -2 8
w:begins □	-11   -6 -6 -2 -2 -2  -7 -3  24 13 5 25 12 -6 -3 -7  -4  -11 -6 -3
w:begins □本	-4   -3 -4 -1 -2   -5 -3  7  10 14 7 -4 -4 -4  -3  -6 -4 13
w:begins □记	      -1   -1   -1 9  1          -6
w:begins ▪	-1    -2  -1   -1         3     -1  3
w:begins ▲	-1   -1 3     -1    -1    1 5 -2  11  -10 -3 -2
w:begins △	    22             -5 44 -4  -11  -35 -6 -3
w:begins ▶	-3   -1 -6 -1 -1 -1  -1 -1  7 12 2 7 -1 4 -18 -4  12   -2
w:begins ▶下	                 2 -2 -2    -1  7
w:begins ▶本	            -4 6  2 -1         -3
w:begins ▶记	-2   -1  -1 -1 -1   -1  14 5 3 6  2 -7   -4  -1 -1 -7
w:begins ▼	-1    -1        -1   -2   -3     -3  10
w:begins ◆	-4    20 -2    -1    2  -13   11   -14  9 -3 -2
w:begins ○	-1         -5    7    -1 11 -1  -6  -1  -2
w:begins ◎	3    -7        -1 2  -3   -2  -1 9  -1  3
w:begins ●	1   -1 -7 -7 -1   -6 -1  5 -5 -2 -3 -3 8 43 3  -1 -1 -6 -1 -13
w:begins ●本	            8 -4  3 -1  -1   -1    -3
w:begins ★	1    -4 -1             -1   3    3
w:begins ⬛	    -2         2     -3   2  3 -1 -2
w:begins ⸺	-19  -1 -11 -3 -17 -18 -6 -4 136 -7 3  -2    -1 -48 -2  -1    4
w:begins ⸺一	-2   -3  -3 -2 -1  18 -1 -1       -4       -1
w:begins ⸺全	-2    3     3         -2       1
w:begins ⸺来	-1    2   -1  5         -2       -3
w:begins ⸺记	-1   -1 -1 -2 -1  -1 10         -1       -1
w:begins ⸺访	-1      -1   3         -1
w:begins ⸺首	    -1 -1 -2   10 -1 -1       -2       -1
w:begins 、	      -2   -3 5        4   -2
w:begins 。	      -2           -1 22 -10  -1  -15  7
w:begins 《	3 -1 -1 4 -25  -11 -4 -1 -4 5 1  -9  1   23 5  -5  -5  27
w:begins 【	21 1 -2 -1 9 -10 -9   -8 -6  -4 -9  -8 -1 1 -2 6  24  -8 -1 10
w:begins 【字	                  -1   -1    4
w:begins 【日	-1                         1
w:begins 【本	2    -3         -1  -1  1 -1 6  -2  -2  2
w:begins 【版	-1                         3
w:begins 【纠	-1               -1   -1       4
w:begins 〔	-3    -1  -2       3     -2       4
w:begins 〖	-2                  -1   -1    6
w:begins 一	-20 1 -12 6 -1 14 -31 16 9 26 -19 -3 -5 -16 -2 -1  -1 9 14 6 32 15 -23 -1 -13
w:begins 一、	-3    -7 -8 -2   -2    -1  -1   -16 -3  28 14 -1  5
w:begins 一个	-36  -5  26 -29 4 -4 4 52 -8 4 -1 -2  -1   -12 2 -1 17 3 -3  -11
w:begins 一九	-4  -1 -1 -9 -7 -3 -1        14   -5   5    16
w:begins 一份	-7   -1 9 -10 -10 1 -1 34         -9   -3
w:begins 一位	20    -16 -11 -5 -1 1 14         17 -5  -4  -1  -6
w:begins 一千	         1
w:begins 一口	    -1 2 -1   -1         2 -1  1
w:begins 一句	-1   -1 -2 -1 -2   -1 -5   -1 -1    -5 3  5  -1  15
w:begins 一只	3    -11 -4 -2 -1  20 -1       -2 -6 12  -3    -2
w:begins 一台	-15   -1 13 8 -5 1  6         -5 -1 -1 4  1  -2
w:begins 一名	5   1 4  -1 1  -1          -5  -5 -1
w:begins 一周	    8 2 -1       -1  -1   -1   -6    3
w:begins 一场	-5    8 -3 1 1  1 -2       6 -7 1  5    -4
w:begins 一块	-1  -1  1 1 -11 6 2 14 -4        3 -1   -2   -6
w:begins 一天	                  -1 2
w:begins 一头	-4    5  7   -7         1 1
w:begins 一家	1    3 -4 -1   3         -4 4      1
w:begins 一封	31  -1 4 -12 -3 -6 -2  -2      -1   -9 -1  -1  -2  6
w:begins 一年	6   1 -6 -2 16 -2  -8 -4        9 -3  -3    -3
w:begins 一座	-10 -1  -2 8 7 -1 4 -2 -6 -1     -1  -1 5 2 -1 -3 -1 -1  4
w:begins 一张	18 3  6 -26 23 5 -3 1 -29 -1 -1  -1    -1 -16  15 17 8   -15
w:begins 一所	-2   -1 7  2  -1 -6        -1 -1 -1      3
w:begins 一把	12   -2 1 -3    -5 -1        -2   -2 1  -1 1
w:begins 一支	-2    -9 14 -1   -7 5        -12 -1  14    -2
w:begins 一本	   -1  -9 -1 1 1 1        6 -7   9
w:begins 一条	6   -1 -21 4 7 4 1 -5        -1 -14 -6 -1 34  -3  -1
w:begins 一根	  -1 -1 -2 14 -16 5  6 -1        -1   2  -1  -4
w:begins 一次	4    -5 -10 7   5         -1   1
w:begins 一点	     -1 3   -1
w:begins 一片	-5    11 2 -2 3  -1        -1 -3 3 -1 -1    -5
w:begins 一百	-1    -1 17 -6 1  -4        2 -1 -2      -1
w:begins 一碗	1     -5 6   -2         -1       1
w:begins 一等	-3  -1  -7 -6 -2   -1    -1    -2 14 1  16    -6
w:begins 一线	23 -1  23 -17 -5 -1   -4 1     -3   -2  -1 -6  -1  -2
w:begins 一起	-1    2 4 -7  1 1         2 -2      3
w:begins 一辆	    1 5    -1         3 -1  -2    -1
w:begins 一问	    -1 1             -3 2  4
w:begins 一间	-1    -2  -1 -1           1   1  -1  4
w:begins 丁	-1   -1 -1 -1        2    1 7 -3    1  -3
w:begins 七	-7  -1 -1 3 1 -4 -1  11 -7  -1   -1  -4 -4 7  7 2   3
w:begins 七十	1    12 -1 -2   -1 -1       -1 -1 2  -5    -1
w:begins 万	-6  -1 -1 1 3 3  2 -2 1 1  -1  1  3 -19    -1 24  -5
w:begins 丈	4    -1 -4    3        -1 1 2    -1  -1
w:begins 丈夫	5    -1 -3    3        -1 -1 3    -1  -2
w:begins 三	15  -6 7 -10 10 -18 -1  24 20 2 -3 4  -1  -3 26 -11 -2 -12 -2 -21  -14
w:begins 三、	-1    5 -1 -1 -2  -1      -1   -6 -1 2 8  -2  4
w:begins 三个	11   2 -10 6 -2 -2 1 5 -6 2      2 -4 1  9 2 -8  -6
w:begins 三代	5    -6 8 -5   2 -1           -1    -2
w:begins 三十	1  -1 5 26 5 -8 -1 1 -5 27  -1     -4 -20 -6  -11  -1  -8
w:begins 三天	     -4 4   1 -1        5 -4
w:begins 三季	    -1 3 -1  -1                 1
w:begins 三年	14   -1 -21 3 -1 -2  3  -1    -1   -9 2 -1 27 -2   -6
w:begins 三月	-5    2 -2    -1      -1  3 -3 -1  -1    7
w:begins 三条	-1    3 -3 -2   7 -1         2  -2
w:begins 三棵	  -1  -1 3 -1    -1        -1   2
w:begins 三百	  3 3 12 2  6  -3 -6        -4   -5  1  -5
w:begins 三问	3    -3 1 -2   2         -1  -1 1
w:begins 上	-11 -1 2 -5 -12  -6 -3 -1 -1 -3  -2 -10  -3  -11 1 -4  -6  32 -2 45
w:begins 上,	                   2    -1
w:begins 上一	-5    -7 -1 -1 -1      -2  -10  -1 -9 -1  -5  -2  45
w:begins 上了	                       1
w:begins 上图	    -1         -1    -4 -16 -3    38 -2 -9
w:begins 上海	                  4 -2
w:begins 上的	      1
w:begins 下	-2   -3 5  5 -3  -3 2  -1 -1  -13  -1 2 -5  -7 4  -1 25
w:begins 下一	    -5 -1 -1   -1      -1  2 -1 -1      9
w:begins 下午	                 2 -2 1    2
w:begins 下期	-7    4           -1   -10   -3  -1  19
w:begins 下转	-2    -1  -2      -1 -1  -3   -6 -1  -2    22
w:begins 不	16 -1  8 -6 1 17 -3 -1 2 -4   -7    -1 5 2   -2 -14  -11
w:begins 不到	                  1       1
w:begins 不是	     1   1          -1 3    -1
w:begins 不能	    -1 1 -1           -1 -3 3  1
w:begins 不要	                   1
w:begins 与	    -4 -1 -4 -1  9        -1 -6 4  2 1 3  2
w:begins 专	5  7 1 -17  -10 5  8 11 -1  -4  -1  -2 4 -5  2  -2 -1 3
w:begins 专家	15  -2  -9 -2 -9   8 13   -1  -6   5 -2  4    -12
w:begins 专栏	-15    -1      -1        -5       26
w:begins 专题	2    -2 1  1          -1  1      -1
w:begins 世	27   2 -23   -1     -1     -1 4 -2  -1  -1  -3
w:begins 世界	19   1 -16   -1     -1     -1 4 -3  -2    -2
w:begins 业	  -3 -1 -1 12 -1   -7 4        -5 1    -1  5
w:begins 东	-10  -1 -3 2 -2 -7 3 -1 4 2 -1  6  15 -1 5 7 7  -5  -3  -17
w:begins 东陵	                 -1 2
w:begins 丝	      1    1
w:begins 两	-12 1 6 -1 16 -3 14 1  -8 4   -2  -1  -4 1 5  1  -1  -16
w:begins 两个	-3    4 -6 9 -1 -1 1         -2 5  1    -5
w:begins 两年	3    -5 -3 5           -4 4 3    1  -3
w:begins 严	  3  -2 3 -4  2 1 1         -1  1    -2
w:begins 个	-4  -1 -2 -1  3   -1 9       2 -14 18    -5
w:begins 个,	                  1 -1
w:begins 中	13 -1 -4 4  9 -5 3  -12 -7 -1 -2 8  -3   12 11  -9  -10  -3
w:begins 中共	-8 -1  3 6 -2    -7 -1   11     3 -1      -1
w:begins 中国	 -1  4 13 -2 -4 -3 1 2 -3       1 -5 9  -3  -5  -3
w:begins 中奖	   -1  4  -2          1 1 3      -4
w:begins 中心	      -1 -1  3 -1       3 3 1  -1  -1  -2
w:begins 中间	      1   -1
w:begins 丰	14  4 3 -11 -7 -4 -1  -1    6  3   -4 4  -4    -2
w:begins 丰溪	                  -1 2
w:begins 临	7    -3 -1  -1  4      -3   -4 -3  -2  10  -1
w:begins 丹	                  1 -1      1
w:begins 为	-4 -1 2 -2 -5 11 21 4 -2 -9 -8   -2 -1   5 -2 -1  12  -15 -1
w:begins 为“	-2    6 4 -2 2  -1 -1               -2
w:begins 为了	16   2 -10 -2 -1   -1        1 -5 -2    -1  2
w:begins 为什	-8  -1 -1 2 8 3 2 -1 3 -1 -1  -1 -1    -11 -3  18 1 -4 -1 -3
w:begins 主	-2  -2 -1 4 11 -1 -2  -9 -1   6  -5   -3 5  -4  -2  7
w:begins 主办	               -1          1
w:begins 主持	    -1     -2    2     -3 1  4  -1
w:begins 主编	               -1          3
w:begins 举	-2     6 -2       -4  -3   4 -4  -3    9
w:begins 么	    -1               1
w:begins 之	-1  3                2
w:begins 乌	-10    10 5 -2  6 -1    -2     2   -2    -2
w:begins 乔	-1                  5 -1    1  -1
w:begins 九	-20   -2 15 5 12 -2 2 -8 -2       3    -1  -3  4
w:begins 也	-2   -1 1  -3 -1  5        -1 6 4  -2  -2  -1
w:begins 也不	                  1 -1
w:begins 也有	-1    -1  1           -1 4 1  -2  -1
w:begins 乡	15 2  14 3 4 -12 6 -1 1 -3   -1   -1 2 -6 -10  -6    -5
w:begins 乡村	16 1 2 19 -3 -1 -3 2 -1 -10 -3      -1 -1 -8 -5  -6    2
w:begins 书	4   -2 13 -23 35 6 -1 -6 -4   -4  -2   8 -1  -12  -3  -8
w:begins 买	7   -1 -1 -1 3       -1     4 -1  -8    3
w:begins 了	-1  -4 -1 -7 -4 12  -1 -2 -2    -1   2 5 1  -4 -1 -5  10
w:begins 了,	   -1 -1 -1            1 4 2      -2
w:begins 了。	                 1 -2 1
w:begins 了一	                  -5 6
w:begins 事	  5 5 -1 -1 -4 -1   1    -1    1 4  -1  -1  -5
w:begins 二	-22  -2 -4 -7 -3 3 -3  8 2   -4  7  1 47 -4  -23 -2 -3  12
w:begins 二、	    5 -1    -1    -1  -1  1 -19 -3  14 3   5
w:begins 二〇	-7  -2 -1 -1 1          5    -3      7
w:begins 二十	-2  -1  -5 9 -6 -1  8 3        1 1      -4
w:begins 二等	                 1 -1   2    -1
w:begins 于	-1  4  -1 -3 1   1 -1     2   4   -2    -2
w:begins 云	-8 8  -2 21 1 -5 3  2 -1 3 -3  -1 -2  -2 2 -10  -19  12 -1 3
w:begins 云山	-1    -4 -1    1 -1 2 3 2 -1 -2   -11 -8    20 -1 7
w:begins 五	32 -2 9 6 -23 5 -2 -2 -1 -13 2   2    -1 9 -1 -1 -3  -2  -13
w:begins 五、	-1    -3   -3           10 -1  -1
w:begins 五个	  2
w:begins 五十	4 -2 3 -1  -2 -1 5  4        -1 -2 1  -1  -1  -5
w:begins 五年	8  -1  -3 -1 -2  -1 -2 5   2    3 -1 1  -2  -1  -4
w:begins 井	-2   -1 8 5 -6 5  -2 3   -6  -2  4 -5 -1  1  -1  5
w:begins 井下	3  -1  -5 -3 -2 5  -2 5   -5     -2 1    -2  9
w:begins 亚	       3            1      -2
w:begins 交	5  6 1 -4 -4 1   -5         3 3    -3  -1
w:begins 交通	5      -1   -1         -3 2  -1
w:begins 产	-9  7 -5 -12 -1 -1 -3 -1   2  -1  -1   -11 -1  28 -1 -2  12
w:begins 亩	    -1  1            2     -1  -1
w:begins 京	3    -2 4    -1         -2 2      -3
w:begins 京I	    -1              -1       1
w:begins 亲	                 3  1
w:begins 人	7 1   -2 -1  -1 -2 -9 9 -1 -2 -7  -1  -2 -11 4 -3 32  -5 -2 -5
w:begins 人,	                  3 -1
w:begins 人民	    2 -1  -1  -1 1       1 5 3 -2 -2  -1  -1
w:begins 人物	1   1   -1       -1    3  -1  -1    4
w:begins 什	-1    5 -5 -2  1 -1 1       3 4 -1      -1
w:begins 什么	   -1 7 -5 -2 -1 2 -1        3 5 -2      -3
w:begins 仇	                     -1  1
w:begins 今	-5 2 -4 8 30 8 8 -3 3 -16 -9  -1 -2  -3  -6 1 5 -1 -13 -1 -7  8
w:begins 今天	    7 7  -1 3 -12 -1       1  -1  -1  -1  1
w:begins 今年	9   3 -7 1 4 -5   -4   -1    -6 3 7  -4  9  -5
w:begins 今日	-10 1  7 9 -3 -1 1     -1   -3  -1 6 -2 -1 -8 -1 -8  19
w:begins 从	17 12 6 1 -27 -2 8 1  1 -10 -1 -1 -3  -1  2 -27 -1  53 3 -1  -29
w:begins 从“	11 10 9 3 -18 1 -2 4 1 -5 -2     -1  -1 -34 -10  46 4 -1  -14
w:begins 从一	2 2 -1 1 -5 5 -3 -1 -1     -2    -4 5 -3  14 1 -3  -6
w:begins 仓	     2    -2         -1 1  2    2
w:begins 他	-6  7 -1 -11 9 12 -1  -5 -5       -4 23 -7  4  -5  -7
w:begins 他们	-5  9  -7 -5 10 -2  6         -3 -2  1  -2
w:begins 他把	-4    5 2              2  -1    -2
w:begins 他的	    -8             -2 3   9  -1  1
w:begins 他说	-2     -5 -4   9         12 -7  -1
w:begins 代	-7 3 4 6 -2  1   -1 -1        -12 1  -3  6 -1 8
w:begins 以	17  -4 5 -9 14 -5 -3 -1 -10 -1 -1  4  -4  -1 -6   6  -2  -2
w:begins 以上	          -1        -2 3    -1  1
w:begins 们	      1           -1 4 1    -2  -3
w:begins 件	    -1  -1    5 3        -2  -1    1
w:begins 价	    -1      1        -1 1
w:begins 任	   2 -1  -2 -1      1  -1  -1 1 1
w:begins 份	                  4 -2
w:begins 企	-4  1 2 6 2 -15 -2  19 -3       1 11 -4  -11  -2  2
w:begins 企业	-4 1 -1 1 7 1 -11 -1  18 -3       1 10   -10  -2  -5
w:begins 伍	                  2
w:begins 优	    -2  1             1  4
w:begins 会	-2  -2 -3 -6 4 -4 1   1   -1  -1   11 6    -7  3
w:begins 会上	                  1
w:begins 会议	-1    -2     4 -1   -1  -1   10 2  -1  -4  -2
w:begins 传	-2    -6 -3   -1 2         11 4  1  -2  -1
w:begins 但	      -2   3
w:begins 位	   -1 -1  -1   3 2   -1  -1  2 -1 2  -1    -2
w:begins 低	    -3 3       -1     -1 8 -5      -1
w:begins 住	18   3 -13 1 1 -3      -1    -2 7   -6 3 -2  -5
w:begins 住了	      1
w:begins 体	27  -2 2 -12 1 4 -1  -1 -5   -2  -2   5 -3  -3  -2  -5
w:begins 体育	3   1 -1              4 -2  -2  -2
w:begins 何	8  -1 1 -6 -2 1 -1   -1   7  -1   -4 -1  -2  -4 3 4
w:begins 余	-2   -1   -1    1  1  3 -6  -1 -3 -1  -1  7  6
w:begins 作	-2  1 -1 -5 -8 1  -2 -7 -2  32 33 13 20 1 -5 -9 -2  -16  -1 -4 -35
w:begins 作业	-4    5 -1  1 -1 2 1         -1  -1  1 -1
w:begins 作者	-5   -1 -6 -4 -7 -1  -2 -1  36 31 12 21 3 -2 -18 -4  -11 -1 1 -1 -37
w:begins 你	-3      -2         -1  -1 20 -3  -5
w:begins 例	                  2 -1
w:begins 供	10  2  4 -23 -6   19         3 -3  -1    -3
w:begins 供销	-1    1 -2 -2   6                -2
w:begins 依	1    -1              1
w:begins 便	5   5 -7 1 -4         -1   -2 2  -2  -2  8
w:begins 便民	                         3
w:begins 保	9   1 -6 -3 7  -1 -7    -1    -1 10   -1  -2  -6
w:begins 保护	                  3 -1
w:begins 信	    -9 3 -4   -1    -1    -1 -2 -1  11  1  6
w:begins 俭	-7   -1 -1 -2 -1   -1         -2       19
w:begins 俭以	-7   -1 -1 -2  -1  -1         -2       19
w:begins 修	-14    3 1 10 -1          -2 -16   14  9 -1
w:begins 倒	                   1      1
w:begins 借	3  -2   3 -4 -1  -1 3        -1 -2  -1    4
w:begins 值	-3  3  -7 3 -3   -1 -1     -2  -1 -2 3  11  -5  8
w:begins 值班	-3    -7 4 -1   -1      -4  -1 -4 1  11  -3  9
w:begins 假	4  -1  1 1 4   -2                -4
w:begins 做	-5   -2 5 -1 3 2  -1 -2     -1   5 -1  3  -2  -2
w:begins 停	   -3 29 2 6 7  -3 -2   -2  -4   -3 4  -12    -20
w:begins 停电	      1            1
w:begins 停车	-2    4              3 -2
w:begins 健	8 3 1 2 -11 -2 -2 -2   1   -1      -5  -2 -1   15
w:begins 健康	9 4 2 4 -9 -1 -3 -2  -1 -1   -1  -1   1 -5  -2 -1 -1  10
w:begins 傍	         -1         1
w:begins 傍晚	         -1         2 -1
w:begins 儿	-11  4  1 -14 -2 -9 1 10 5  -1      -2 6 -1 9 1   5
w:begins 儿子	-6    -1 4 -2   -5 6        1 2 -1 8    -5
w:begins 儿童	-1     -2  -4 1          -3 2      9
w:begins 元	-7    6 -2 -3 -3   6        5 -3  -1  -2  4
w:begins 元,	                  -1
w:begins 充	         1         -1 1
w:begins 先	-3  -1  -17 14 1   -7 -1   -4    -1 -7 -2  34 2   -5
w:begins 光	  2 5 15 -12 -9 -1  4 2   -3  8   -8 -2  -1    3
w:begins 光伏	-4    5 -1  2           -1       -1
w:begins 免	    -1  -2   2         -6 2      8
w:begins 党	30   -2 -45 -6 9 -3  -4  2    1  -5 -12 -1 31 13  3  -8
w:begins 党建	14    -32 1  -3    2      -7 -7 -1 22 16  -1  -2
w:begins 入	21 -1 -2  -14 -17 11    6     -1   -1 3      -4
w:begins 全	42  -2 11 16 6 -10 15 -3 2 -10 1  -6  -8  6 -12 -17  -15  -5  -6
w:begins 全县	3     -3 -2 -1  9 -2       2 -1   -1    -5
w:begins 全国	16   15 10 -10 6 11 -1 -12 -6   -1  -1   -14 -3  -1  -2  -3
w:begins 全市	14  -3 1 7 21 -32 -4  28 -2 3  -2  -3  4 -7 -2  -8    -11
w:begins 全省	-6  -1 -2 10 5 15 5  -21  -1  -1  -2  5 -3 -2    -3  2
w:begins 全部	-2  -1    7   -1 -1       -1 4 -3  -1  -1  1
w:begins 八	-12    4 29 -16  1 -10 2   3  7  -3 3 3  -3  -3  -4
w:begins 八十	-17    17 13 -4   -2 -2   -1    -2 5 1  -1  -1
w:begins 八百	  3  -1 -5 -2   6 4
w:begins 公	41  7 4 3 -8 2 -5 3 -7 -4  -2 1 -1 -6  -1 -10 4 -1 -13  -8  4
w:begins 公交	19 -1 -1  -11 -3 3   -3   -1     1 -2 -5  -3    6
w:begins 公司	4  -1 4 4  -1 -3          2 -4 8  -3  -3  -5
w:begins 公输	                  2       -1
w:begins 六	-10  -2 -2 5 3 15 3 -4 -15 7 -1    -1  2 1 2  -2  -1  1
w:begins 六个	-5   -1 4 2 -4   -1 5 -1  -1  -1      2    -1
w:begins 六十	    -2 -1 4            5   -2  -1
w:begins 六月	-3    -2 2 -2   -3 4        -2 4    1  4
w:begins 共	7  5  -2 -5  2   -1 -1    4  -1 -3 2  -2  -1  -4
w:begins 关	-7   -2 8 -1 -5 8 1 2 -3 -1 -1 -9  -6  1 -23 -2  22 7 -3 1 12
w:begins 关于	-5   -1 18 2  11 2 -4 -1     -1   -14 -1 -1 -7  -1  6
w:begins 关键	-8    -7 -3 -1 -1  1 -1 -1 -1 -3  -5   -8 -2 1 25 6 -1  8
w:begins 兴	-1      -4    4        3 -1    -2  3
w:begins 其	-1    -1 -1 -2   5 -2       -1 3 3  6  -4  -1
w:begins 其中	     -1    1 -1        3 3    -4
w:begins 养	25  -1 -2 -18 -12 -5 5 2 2 -4     -1  -1 3 3  -1  -2  9
w:begins 养老	4    -5 -4 3 5 3          -1       -3
w:begins 内	-6    6 -7 1 -1 -1  -2     -5   -1 1  -1    16
w:begins 再	    2 2 3   -2 -1        1   -3  -2  1
w:begins 写	-16    7 7 -2 -2  -1        -1 3 4  -4  -2  7
w:begins 写的	                  -1 4
w:begins 军	   -1 -1  3         -1   3 -2
w:begins 农	10  -2 5 -5 -5 13 -4 2 -9   -1 -6  -4   1 4  -18 -1 6  16
w:begins 农历	                  1
w:begins 农机	4   3 -5 -2 6 -1  -1      -2  -1 -5   -1  6  2
w:begins 农村	3   -1  5  -2  -3         2   -4 -1   1
w:begins 农民	-1    3 -8 7   -2      -1   4 -1  -6    5
w:begins 冬	  3 -1 18 -3 -1 4 1 -4 -2     4  -1 -11 -1  -8    1
w:begins 冬天	-2  3  3 -1    -2
w:begins 冯	3   1 -1              -1
w:begins 冰	-7    8 4 -1 3  -2        -1  -1  -6  -1  7
w:begins 决	     -2    3         1
w:begins 冷	7    -3 -1 -10  1 2 -1   4     -6  -1 -2    12
w:begins 准	    -1 -1 -1 -1  1 1        -7 -2  13
w:begins 凌	1   -1 -5 9 -3 2 2 -5 -1       11 -3 -2    -3
w:begins 凌晨	2   -1 -7 10 -3 1 2 -5        13 -2 -1  1  -7  1
w:begins 减	-9    10 4 -1   -1 1       1 -7 7    -1  -2
w:begins 几	                  1
w:begins 凤	-1    2         1     -3 3
w:begins 出	-13  1 -2 9 -11 17   -2 -3     -1  1 2 1   -1 -4  7
w:begins 出租	-1    1
w:begins 分	13  -1  -7 3  -1   3   -1  -11  2 -8 -5    4 -2 14
w:begins 分享	    -2         -5  -4   -4   -1    20
w:begins 分类	             5     -1       -4
w:begins 列	                       2
w:begins 刘	   -1      1 -1  2   -1   3 -1  -1    3
w:begins 创	    -1 -1 4   -2 4        1 -1    -1
w:begins 初	    -1  -1   1      -1  3 -4 -3    4
w:begins 利	    -1      2        3 -1  -1  -1
w:begins 别	-5  -2 1 -14 20 1 2 2 -4 -2        -3 -2  7  -3  3
w:begins 别让	-6    9   4 1          -3   -1    1
w:begins 到	-2  1  -10 -1 7 -2  1 -1       -2  6  3  -2  4
w:begins 到了	                  1 -1
w:begins 制	-1  -2 1 1 1 -1   1      -5  -1 -9 -2  2  -1  16
w:begins 前	7   2  -2 -2 -2  6 -4       -5 -3 7  -9  2  4
w:begins 前三	-1    3                     -1
w:begins 剪	-2  -1  -2 2   -1 -1  1  -2  -2  1 -2   2 1 -1  6
w:begins 副	2    -3 -1 -4   11 -1   -2    -1 7 -4  -1  -3  2
w:begins 副刊	   1
w:begins 割	     4    -4                2
w:begins 办	-2 -1 1 -1 -5 -7 11   2 -3       -1 11   -1  -2  -1
w:begins 加	-3    -7 -9 -2   14         -2   11  -1  2
w:begins 务	    -1  1           5 -3     -1
w:begins 动	2    -1 -1 6   -1 -1       -1 1 1  1  -1  -2
w:begins 包	-1   -2 8 2  4  -4         -2 -2  -1  -1  -1
w:begins 化	11    -4 6 -2   3 -3     5    -3  -6 -1 -1  -5
w:begins 化工	    1
w:begins 北	1 -1 -1 -11 -2 4 3   -2 -1   5  -1  6 21 -1  -13  -1  -2
w:begins 北京	-1 -1  -9  1 1 -2          -1 23 1  -9  -1  -1
w:begins 北方	    2             -1
w:begins 区	3    -8 -4 6  -1 -4         9   4  -4  -1
w:begins 医	 1 -2 4 13 -2 2 -1  4 -3   -1    1 -2 -1  -7  -1  -3
w:begins 医生	-2  -1  10     4 -1   -1     -2   -3    -4
w:begins 医院	                 1  3  -1  -1
w:begins 十	-17 -1 -6 -3 28 7 -10 7 -2 19    -1    -2 3 2  -10  -8  -5
w:begins 十一	-1  1  1 -10 -2   9         -3 1      5
w:begins 十七	10    -11 -3 2   4 -1        -1   3  -1
w:begins 十二	-1    4 3 -3 -1  -2 1        4 -2    -1
w:begins 十五	-5    5 1 -1   3        1  -1
w:begins 十八	3  2  -2 3  -2           -1
w:begins 十六	      1 1  -1         1
w:begins 十四	-2  3  1 -7 2   4 -1
w:begins 十年	4    -1 6 5 -1  -10         -1 1  -4    -1
w:begins 千	2  -3 -1 3 12 -6 3  -6      -1   -3 2  -1
w:begins 千多	         -1          2
w:begins 升	             3            -1
w:begins 半	15  -1  -8 7 -4 -1 -1 -3 -1       5 -4 1  -3  -1
w:begins 半夜	7  -1  -4 8 -2 -1 -1 -1 -1       -1 -1 2      -2
w:begins 华	-3  -4 -1  7 -1 -1  -2    1 -1 1  1 4   -5  7 2 -1
w:begins 华社	                  -2     4
w:begins 协	-1   -1 -1 -3 -4 -1   3   -1     12 3  -2  -1  -2
w:begins 卓	-2               3   2
w:begins 单	   -1 -1 7 6 -1  -9 -1   1  1   -4 1  -3  3  2
w:begins 单位	     1 -2    1   2     1 -1
w:begins 卖	-8  -1 -1 -3 10 4  2 -12 -4       -1 -11 3  24  -1  -1
w:begins 南	-1  -1 -3 12 7 -6 1  -5 -1  1 1    -3 -3 2 -1 -1  9 -2 -1
w:begins 南湖	-3    -2        1 -1  1  -2 -5  -1 -1  9 -2 7
w:begins 占	                 1    -1
w:begins 卡	                  4 -2  1
w:begins 卫	-1   -1  1        1  5   -1 1  -1    -2
w:begins 印	  4   -1                    -1
w:begins 却	      2    -1         1
w:begins 厂	-4    7 2 3   -1 4   -3  2  7 -5 3  -1  -2  -10
w:begins 厂长	    1 -1 2   -1 2   -1            -1
w:begins 历	10   3 -8 -2 -1  -1 3 -2   -1    -1 12 1  -8    -3
w:begins 历史	    -1               3  -2
w:begins 压	4  3  -2 -1 -1   -2         2 -2  1  2  -2
w:begins 原	1  -3  -12 -7 1 -1  -5 -3   15    1 -1 -3      19
w:begins 原创	-1  -1  -1 -2 -1            -2       8
w:begins 去	-1  -1 -1 -5 8    1 -2   -1  -2  -3 14 8  1  -12  -4
w:begins 去年	-1   -2 -2 1 -1   4      -1  -2 28 -2  -7  -11  -2
w:begins 县	2 1  2 8 -5 -3 3  -17 -6 -1 -1 6  31  1 13  -1 -23  -9  -2
w:begins 县医	6   1 2 14 -3 2  -11         -1 -2  -2    -5
w:begins 县城	-8   1 6 -3 3 6 -2       -1   -1 -1  -2    2
w:begins 县委	5    10 -2 -2  3 -2 -1   5    -1  -4    -1  -7
w:begins 县里	-1    3 -3 -1    -1   -1    1 14 -2  -4  -1  -4
w:begins 参	-1    -1 2    2 -1     -2  -1 1 -1    -1  5
w:begins 又	3    -3 13 -11 -1          1 -4 5      2
w:begins 双	  1  -8 10 -1            -1 1
w:begins 反	1     1             1 -1
w:begins 发	-5  -1 -1   -5   -6 10  -1 -15  -1 -1 1 5 -2  -3   3 27
w:begins 发布	-3  1   -1 1   -5   -2 -14  -1 -1  -3     10  20
w:begins 取	3     -1             -1 1
w:begins 受	  1   -1  -1   3       3 -5 3      1
w:begins 变	-1  -2  -11 -1 3    1       -3 -21 -6  40 5 -1  -1
w:begins 口	8  -1 10 4  -2 -1  -4   -1 19  -3  -1 -3 -6  -4  -1  -11
w:begins 口述	6   13 2 -1 -1 -2  -9 -1  -1 19  -3   -6   -2  -1  -12
w:begins 古	-5    20  3   -1   -2 -1  -2  1 -2 2  -3  1  -9
w:begins 只	2   2 -3 -2 2 -4      -1    3 3 4  1  1  -4
w:begins 只有	-1   -1 -1   -1          3 1 4    -1  -1
w:begins 叫	                  3   -1
w:begins 可	   -1 -4   -1   2 1      -2 17 -4  -4    -2
w:begins 可以	    -1              5 -2      -1
w:begins 可是	                 -1 3 -1  -1
w:begins 台	-4   -2 12   4  -5 2   -1    -2 9 2 -2 -4  -4  -2
w:begins 台风	-1   -1 4   3  -2          -1
w:begins 号	                  -1 1  3    -2
w:begins 司	-1      2   -1    1  1   1 5      -5
w:begins 吃	     -14 -6 -1  22        1   -1     -1
w:begins 各	-2    4     -1         3   3  -2  -3
w:begins 合	-6    -2 3 12   2    -8    6 -26 -1  24  -3
w:begins 合作	     1
w:begins 同	-7   -1 5 16 -2 -1  -9 2 -1  -1  -1  2 1 9  -3  -3  -5
w:begins 名	4 -1  -4 19  7   -1 -4     -4  1 10 6  -19  -2  -10
w:begins 后	-4 -1 -5 -1 1 -1 8 -3 1 -2 4  -1     4 6 -1  1    -8
w:begins 后来	                 -1 10 -4  -1    -1
w:begins 后面	                  1
w:begins 向	-11   -1 -14 7 8 -1  -3 -2  5  1 16   6 -2  4  -1  -8
w:begins 听	-37  -2 -1 29 7 -8 4  16 -7   -5    -1 2 -2  -8 1 -3  14
w:begins 启	          -1        2 -1
w:begins 吴	                  -3 2    -2  3
w:begins 吸	                  -1 -4    6  -1
w:begins 告	   1   1 1           -2 1      -1
w:begins 员	-4   -1 -3  5 -1  -3 -2 -1    6  -1 1 6   -1 -2  3
w:begins 周	-6 3 -2 2 6 3 -5  2 -4 -1   -11  -10   30 -2  15  -4  -12
w:begins 周末	3 4  2 5 -2 -2    -3     -2   -1   -3    2
w:begins 和	4  -2 -2 -5 -2 5 -1   7    -1   -2 9 -3    -3  -4
w:begins 品	1
w:begins 哈	-3    8 -4 -1 1 -1 2        -1 3 -1   -1   1
w:begins 哪	    -1
w:begins 唱	      3   -2  1       -1
w:begins 商	-10   -3 -12 -31 1 -1  31 -3    -1    -7 -2 -1 4 3 6  29
w:begins 商量	-1                     3 3
w:begins 喜	    -1  1                   2
w:begins 喝	-5    4 -1 1            1
w:begins 嘉	-1    2 -2 -2  1  1   7     -3 2      -3
w:begins 器	                  1
w:begins 四	  -2 -3 -10 10 8  1 -17  1  -1  -1  -6 12 8  -2 2 -4  5
w:begins 四、	-1    4             -1  1  1 2   -6
w:begins 四个	4    -3 -1 3   -1         1
w:begins 四十	-1  -1   14 1   -14 1       -1 -1 1  2    -1
w:begins 四百	    -1 5 -1   -2  1              -1
w:begins 回	    5 3    -2      -1  1 3 -4  -4  -1  2
w:begins 回来	    -1             -1 2 -1  1
w:begins 因	   1 -1             5 -2 10  -2  -1  -5
w:begins 团	                   1
w:begins 园	1    -1 -2 6  -1  -1        1 2  -1  -2
w:begins 园区	        1
w:begins 围	3  -1   3    -1         4 -4  -1    -1
w:begins 国	15  -4 2 -2 5 -9 4 1 -10 1 -1 -1 -4    6 -4 7  -2 -1 -5  4
w:begins 国内	3    -2    -1          -5       6
w:begins 国家	8    -8 4 -2 2  -4      2  3 1 -1  -1  -1  2
w:begins 国庆	-1    5 -2                    -3
w:begins 国际	5   1 2  -6 -2  -2 1  -1 -1    3 -5 1  3 -1 -1  5
w:begins 图	26   20 -25  -15 -5   -2 -1 -1 -1  -5  3 -40   -12  48 5 7
w:begins 图1	                 3 -13 1    21 -2 -6
w:begins 图为	-2    -6 -1 -1   -1  -1 -2     5 -5 -1    30 -3 -9
w:begins 图书	2    7 -3 -2   2    -1     -1   -3    -1
w:begins 图片	22   13 -20 -2  -2        -2   -4 -1  -4  -18 11 10
w:begins 土	      3                   -2
w:begins 在	19 10 2 7 -1  -8 -2  -8 -4 -1 -1   -1  -4 -14 16  -8 -1 -12  11
w:begins 在全	3    4 1  -1           -1 -2    -2  -1
w:begins 地	-22 -1   23 2 -8 5  -3 2 -1  4  -1  -1 -2 5 -3 2  -5  6
w:begins 地址	                  -1       2
w:begins 地头	                     3
w:begins 地铁	-24    30 -2 -1 6   -1     -1   -1  -4   -1
w:begins 场	6  -1  -4 1 -2 3  6 15   -7  -1   -10 1  6  -2  -10
w:begins 均	          1
w:begins 坐	    -7 -2 2   -1 -1   -1    1 -4 9  7  -1  -2
w:begins 坐在	                  -2 3
w:begins 块	                  1     -1
w:begins 坚	-7   -1 7 2 8 2  -7         -1     -1  -1
w:begins 坚持	   -1 1   3
w:begins 城	-12 1 -1 -1 -5 -7 4 -1 -2 18 -4 -1 -1 6 -1 6   -6 -4 -1 15  -1  -3
w:begins 城南	-2    2  -1   3         -2 1
w:begins 城市	-4 1    4 2   -1     -1   1 2 -1    -2  -1
w:begins 培	-1     2 -1   -1 2               -1
w:begins 培训	      -1    2        1
w:begins 基	-13 1  -1  4 3 5  -3 2        -3 1      5
w:begins 基层	-7 1 2 -1 -4 4 -3 3  -1 2        -1       6
w:begins 堂	                  1       1
w:begins 塔	-23  3  25 -1 4   -3 -1  -1   3   -1       -4
w:begins 塔吊	-11    10 2    -1
w:begins 墙	    -1   -2          2 1 1  -2 3   -1
w:begins 墙上	                  2   -1
w:begins 增	     -1 10    -3        -1       -3
w:begins 声	-9   -1 1 -2 12   -2 -1     -2  -3 -22 3  -7  -1  37
w:begins 声明	-5     -1      -1    -1  -2 -8 2      16
w:begins 处	-1    -1  1   -1        -3 -2 5  3
w:begins 备	-2    -2 5 -4   1      -2  -1 -9 4    3 -1 6
w:begins 复	-4    7 1    -1      -2   -4   3
w:begins 夏	9 -2  -1 8 -4 -1 5  -2 4 -1 1   3  2 -11 9  -9 1 -1 -2 -7
w:begins 夏鸿	           -1      3 1 2  -3  -1
w:begins 外	15  -1  19 -12 -3   5 1   1  -6   2 -6  -4  -2  -10
w:begins 外卖	9    2 3 -1   -1      -5   -3   -1    -1
w:begins 多	-1  2  4 4 3 -1  -6 -1 2  -4     11 -1  1  -2  -8
w:begins 夜	-24 -3 -3  33 3 -6 5 -1 -4 -1  -1 -1  -2  3 -22 4  33  6 -1 -20
w:begins 夜班	-4    2 -5    -1            8    1
w:begins 夜里	-8   -1 -7    -1         1 -8 3  25 1  -1 -2
w:begins 大	11 5 4 2 8 17 -21 19 -2 6 -3 -1  2    -8 2 5  -14  -3 -1 -24
w:begins 大学	    1 1            -1 -2 2      1
w:begins 大家	1  3    -1            8 -4  -2 -1   -1
w:begins 大桥	-1   -2 4  -1 3  4         -3     2  -3
w:begins 大泽	    2     2 -1        -1
w:begins 天	18  2 -2 15   -1  3 -1     -3  -2 4 2  -10  -7  -16
w:begins 天亮	                  -2 3
w:begins 天气	2    16 -1          -2   -3 -1  -7  -2  -2
w:begins 太	-3 -1   -4 15 -2   -3    -1    5 -4 1    -1  -1
w:begins 太阳	-1     5 -1   -1         2 -1
w:begins 头	3    -6 -2 7   -4    -1    1 5 -1  4  -2  -2
w:begins 头一	    -3 1            -3 1 3  3  -1
w:begins 女	22   1 2 -11 -6  1 2 -1   -1  -4  -1  -1  4    -7
w:begins 女子	    4 -6 -1  1       -1   -4   8    -2
w:begins 奶	    1 -1 -1            4 -3   1
w:begins 奶奶	                      1
w:begins 她	  -2  4 -2 1  -1 2    -1    2 8 3  -6    -7
w:begins 她把	-7    14 -5 -1   1         1 -2  -2
w:begins 她的	-2    -1  1           3  1  -1    -1
w:begins 她说	1    -1  -2   4         -3     2  -1
w:begins 好	6   -1 -9 19 -9 -1  1 -2   -1    5 -6 3  2    -6
w:begins 好,	                   -1
w:begins 好的	      1
w:begins 如	-13    13 -5 7 -1 -1 -2 -1 2      -6 15   -6  3  -4
w:begins 如今	    -1  9 -1 -1 -5 -3       -5 10   -4  4  -3
w:begins 如何	-2       1  1                1
w:begins 妻	    1              1   -1
w:begins 妻子	    1              1 -1
w:begins 委	-1      -6 -1  3 1  -1 -1     4 -3      7
w:begins 委员	      -1   1 1        1
w:begins 婚	    2 -4    6          1      -2
w:begins 子	-2  -1  -2 -2 5 -2  -1 -1       -1 -1 6  2  -1  3
w:begins 子,	    -1              2     -1  -1
w:begins 字	    -2  -1   -1 -1  -1 -18  -1  -2 7 -1  -1  -3  27
w:begins 存	-9   -1 8 2 -5 -3  7  3       -3 1
w:begins 孙	    -4             -1 3   5 1 -1  -1
w:begins 孟	-1      -2 -1   4   1          1
w:begins 学	8   3 -20 -4 11 -6  -14 3   -2  -1  -6 -20 -3  11 1 4  34
w:begins 学习	7   1 -4 -1  -1        -1   1 -1    -2
w:begins 学会	    -1              -1 1  4
w:begins 学校	-10    5  -1 -1   1     -1  -2 5 -1  -5  -4  14
w:begins 学生	    -4 -2 16 -1  -9    -2    -1 -3 -1  1 1 10  -5
w:begins 孩	1    16  5   -2      -6  -2  -7  -6  7  -3
w:begins 孩子	2    14 2 4  -1 -3      -5  -1 2 -8  -7  6  -3
w:begins 宁	-2 -1   -3 1 -2         3  5 -2 5    -1 1 -1
w:begins 它	-2    -2 -1 -1 -1          -1 13 3  -3  -1  -2
w:begins 守	-1  3 1 -2 18 1   -18 4     -2   -6   22  -1  -13
w:begins 安	-5  3 4  1 7 10   -2  -1   1   -9 -2 -1 -2  5  -10
w:begins 安全	-9  2 4 13  3 -1  -1 -2  -1 1  -2   -3 -3  2  -1  -2
w:begins 宋	    -2 -1    -1         2   -1    3
w:begins 完	    -1             1
w:begins 官	                  -1   1
w:begins 定	    2 -3 3   -2    -1    1 10 -2  -1  -1  -2
w:begins 实	13  6 7 -4 -1 -7 -3  3 2   6  -1  1 -6 -4  -3  -2  -9
w:begins 实验	-6  6  2 -1 -6 -1  5    6     -2       -1
w:begins 审	  2  1 -7 5   -1 2   -1     -3 3     -1
w:begins 审核	                  1
w:begins 客	7    -7 -1     -1  -1      1 2  -3    4
w:begins 宣	  1 -1            5          -1
w:begins 家	-10  -1 -2 6 2 12 -8 -1 -3 -1   1     -5 3  24 -1 -5  -9
w:begins 家庭	                  2
w:begins 家长	      1       1     1 -1  -1
w:begins 家门	-1     -1 3 -1           -5   10    -1
w:begins 寒	   -1    4 -1           -1
w:begins 寨	                  3 -1    -1
w:begins 寨子	                  3 -1
w:begins 对	6  4 3 -1 4 -5 -1  6 2  -1     -1 3 -3 -2 -5 -1 -2  -3
w:begins 对话	    1 8 -1   2        -2 -4 -1 -2 5    -5
w:begins 寻	20 1  3 11 2 -2 5  2 -1  -1 -2  -3   -13 2 -1 -16  -1  -2
w:begins 寻找	5   2 -3 3  -1        -1   -2
w:begins 导	-7    2   1  4    -3  -3  -1 -1   -1  1  7
w:begins 将	                  -1 2
w:begins 小	29 2 -13 7 -10 47 -24 13 6 -8 -2 -2 -2 -4 -1 1  4 -29 -8 6 -3 3 -5  -7
w:begins 小区	11   -1 -6 5 2 7  -3         -7   -3    -4
w:begins 小学	-3   -1 3 8 -4   -2         3 -2    -1
w:begins 小微	    -1  4  1 -1
w:begins 小时	      -1    1
w:begins 小记	    -1 -1          2   3   -3    1
w:begins 小雪	    -1 3   1          -2       1
w:begins 小麦	-7  -1 -2 7 7 1 3  -3         -1 -1  -1    -2
w:begins 少	-4  -3 -1 2 14 8 -6  -4 -3       -1 8 -8  -1  -1  2
w:begins 少一	     1
w:begins 尤	                       4  -2
w:begins 就	11   -1 -3 -9 -8 -4   2   -1    3 -9 5  24  -4  -4
w:begins 就是	                  1 -1
w:begins 局	   1 -4 7 -10 -1  -1 1     6  -1 7 -5    -2 -1 5
w:begins 局长	     3 -2    1        3 -2
w:begins 居	    -2 4 4   -4 -1           2  -1  -1
w:begins 居民	      1
w:begins 屋	         1          3  -1  -1  2
w:begins 展	-8    -4  5   -2      -4  -3 15 -5    -2  8
w:begins 展览	    -1           -1  -1 9 -3  1  -2  -2
w:begins 山	-25 -1 1 -2 15 -2 -4 11  3 3  -1 2  -2  4 -6 10    -2  -3
w:begins 岁	1 2  1 1 -2  1           1 1    -1  -3
w:begins 岭	1  3  -1 -5    4   -1   2   -5 -2    7  -2
w:begins 岳	   -1 5   -2  -1      -1  -1 6   -2  1  -1
w:begins 岷	     -2 -2   5 -2
w:begins 川	-2    6              -1  -1
w:begins 州	  -1   -3 11  -1 -6 -1   1     -1 1      3
w:begins 巡	    -3 -2 4   1 -1        -1 8  1    -2
w:begins 工	-2  -2 2 -3 -3 -4 -6 2 3 13   -2  -2   -26 -11  -6  50  -3
w:begins 工人	-1   -1 -3 -4 1   -11 13   -1     -43 -5 -1 -2  66  -5
w:begins 工会	-1    1             1 2
w:begins 工作	2  2  -2  1   1 -2       1 5 -2    -4  -1
w:begins 工地	   1  1              -1  -3    3
w:begins 工程	1    -3 2 -1 -2 2  1        3     -2
w:begins 左	  -1  -2  2       1     -7 4  1  4 1
w:begins 己	                  1 -1
w:begins 已	                  4 -1
w:begins 巴	7   -1 -4 -5 -1  -1 6 -2   -1     -5 2    8
w:begins 巷	    5 -17 19   -1         -13 1 -3 14  -2  -1
w:begins 市	45  -1 21 -27 9 -26 -24  10 -7 1  -1  8  2 16 -7 -1 -6  1  -10
w:begins 市中	1    -1    1 2          -1      -2
w:begins 市人	1  -2 -3 -4 4      1       6   -1
w:begins 市场	8    -3 -6 8   -4 3   -1  -1  2 2 -2  -1  -2  -3
w:begins 市委	-5  5 2 7 -2 -3 -1   -2        3 -2 -1     -1
w:begins 市政	10  2 2 -10 -7 -3   -1         -1   9  -1  1
w:begins 市民	14  -1  -14 2 -1   7 -1       -1 -5 -1  -2  6  -3
w:begins 市纪	2   1               -1
w:begins 布	  -1    4    -2     -1   2       3
w:begins 师	6    -8 9 -5 1  -3        -2 -1 -3  3  3  2
w:begins 师傅	4   -1 -7 9 -3 3  -5        -1 -2 -3  4 -1   3
w:begins 带	-1  3  2 -4   -1     -1  -1   18 -7  2  -7  -3
w:begins 席	          -1   1     1 -1
w:begins 常	1  1  -5 -3 1         4  1  -2      3
w:begins 干	-1     -4 1   3 -2 -1       -5 2  -1 -1 4  5
w:begins 平	-10  -2 -3 11 7 -4 -3  6 -2 2 -1 -2 -1 11  3 -12 12  -11 -1 3  -4
w:begins 平均	          1        -1
w:begins 平安	5    -4 -1
w:begins 平川	-1  -2  -1 8    -3    -1            -1
w:begins 平阳	-2   -3 -1  -1   4        4 -11 1  -1  10  4
w:begins 年	-30   -1 18 7 -10 -3  8 4  -1 -1  -3  6 8 1  1 -1 -4  1
w:begins 年轻	-1    -5             1 10 -3  1  -2
w:begins 广	-5  -1  -1 -2 -5   17 -1   -2  2   -1   -1    8
w:begins 广告	-3    1           -1   -5       12
w:begins 广播	         1
w:begins 库	                  1 -1
w:begins 应	  2  -2 -2  -1  2        -1 6 -1  3  -5  -1
w:begins 底	                  3 -1
w:begins 店	                 -1 7 -3    -1
w:begins 庙	    3 -2             1
w:begins 度	                   -1      1
w:begins 座	     9 -2   -6         -2 3
w:begins 庭	   -1                      3
w:begins 康	    -1 1   1         4        -1
w:begins 延	1
w:begins 建	-2  -1 -2 -7 -6 5 -1  10 3   -1     11 1  -3  -4  2
w:begins 建设	                  4     -1  -1
w:begins 开	-15   4 23 -10 18 12  -7 -1 -1  -2  -3  -1 -9 6  17  -1  -29
w:begins 开了	      3    -1
w:begins 开发	    1               3  -2
w:begins 开学	1      2           1 -1 -1      -1
w:begins 开放	                       1
w:begins 引	-9    -17 -2 -3  -1 -4 -1     -2  26 2  -2 7    8
w:begins 张	1    -2 -1 -1   -1   7 -1 2 6  -1 9 5  -12  -8 1 -3
w:begins 强	9    -6  -4   3 1             -1 1 -3
w:begins 归	1    -1           1    1      -1
w:begins 当	-7    -3 9 -5   3 -2   -1  -1  -6 17 3  -7  5  -2
w:begins 当前	-6  -1  -1                     8
w:begins 当地	                  -1     2
w:begins 当年	                  3 -1
w:begins 当然	       -1           -2 3
w:begins 彭	                 -1 -2 3    -1  1
w:begins 影	-6  -2 5 -1  1      -1     2 5 -3    2  1
w:begins 往	-3    -7 -1 2   -1        1 1 1  -4  -1  15
w:begins 往期	-3    -6                 -3    15
w:begins 征	16   1 -5 -3 -2 -1   3     -1   -11 -2  -8    14
w:begins 待	    1   -1  -1          -2  3
w:begins 律	1    -7           2   -2 -1  10    -3
w:begins 律师	    -6        -1   2   -2 -1  11    -4
w:begins 徐	-1 -1     -1   -1    5  -2   -1   -2  2  3
w:begins 徒	                   -1    1
w:begins 徒弟	                   -1
w:begins 得	  3  -1  -1   -1 -1       -2 8 -3    -1
w:begins 微	2    4 -4 -2   -1 3     -1   -4  -1 -3    9
w:begins 微信	-3    2 -2 -1   -1         -2   -1    7
w:begins 心	6  4 -2  2    -2 -2     -4  -1 7 4  -1  -3  -6
w:begins 志	  3  -1  3   -3 -1        4 -3    2
w:begins 志愿	  5  -1 -1 2   -2
w:begins 快	-11  -1 2 11 11 -3   -8 1     -1   1   -1    -1
w:begins 快递	-8  -1  10 9 -2   -6            -1
w:begins 念	                  -2 1    1
w:begins 念。	                  -2     2
w:begins 怎	-2  -1 -2   8  4 -4 -3     -1  1  -2  11  -2  -4
w:begins 怎么	   -1 -1 -2 8   -3      -1  1 2 -4  2    -1
w:begins 怎样	-1  -1    -1  5  -5        -1 1  11  -1  -2
w:begins 怕	     3        -1
w:begins 思	                   1    -1
w:begins 急	-1    -1 -3 1  -1 1 -2       -1 5 -1  4  -1  -1
w:begins 性	-1                   -1  3    2
w:begins 总	5   2 -5 -2 -3   8 -1       -1 -1 3  -1  -2
w:begins 总第	    -1              -1       3
w:begins 总编	2   2 -1  -1 -1  -1
w:begins 您	-2    -5 -3 8   -7      4  -1 -3 5  -1  -1  8
w:begins 悬	9  -1 -1 -4 5 -2 -1 -2 -2
w:begins 惠	          1        2
w:begins 想	  2    -1            1 -1      1
w:begins 愿	                 -2  3
w:begins 慢	-2    -4 2 -2 -2  1 -2       1 -23 2 1 28 2 -1  -3
w:begins 戏	1  1 -1  1 5   -1            -1    -2
w:begins 成	-7  11  -6 6 2 -3   1  -1   -3  2 -2 -3  4  -1  1
w:begins 成了	-1  3
w:begins 我	16 -1 -2 11 3 15 5 -7 3 -15 -8 -1  -4  4  22 -4 4 -2 -23  -11  -2
w:begins 我们	9   -1 -6 -3  3 -1 6         4 -5  -1    -5
w:begins 我县	-5    1 1    -1                7
w:begins 我国	2   -2 10 2 -2 3  -2 -2       -1 -1 -2    -1  -2
w:begins 我在	    2 5 1   -1    -1    2 -4   -1    -1
w:begins 我家	-1   1 -1 -7  -1          1 1       8
w:begins 我市	-6  -3 12 6 20 -3 -2  -5         -6 -2  -2    -7
w:begins 我把	                  4 -1      -1
w:begins 我的	5 -1   -5 6 -2 -2   -1       -1 -1   -1  -1  6
w:begins 我省	9  1 -1  2 -1 -2  -1         -8 -3      3
w:begins 我说	                 -1 3
w:begins 我问	      1   -1         1
w:begins 截	                 -1 4 1    -1
w:begins 截至	                 -2 3 2  -1  -1
w:begins 戶	  -1    -1                   5
w:begins 户	                  3 -1
w:begins 房	-2  1  -1 3 1   1    -1     -3 4  -1 -1
w:begins 所	    -3 -2 -1 -1  7 -1   -2    -2 5 8    -1  -2
w:begins 手	-2  6  -15 -5 3   -4 5   -1    -1 -3 8  12 -1   -4
w:begins 手机	-2    5 4 -1            2 -2      -5
w:begins 才	                  -1 2      -1
w:begins 打	-2    3 -5 -3   -1    -1  -2  -1 -11 7  -7  8  19
w:begins 打印	    -1 -1 -1       -1  -1          8
w:begins 打开	-1      -1         -1   -1       5
w:begins 执	-5     -1 -2   1 1     2    1      3
w:begins 扫	3  -1  -1 6 -1   3    -1  -3  -1 -3   -5  -1  6
w:begins 批	    5 -5             1
w:begins 找	-4   -1 -2               -4  15    -5
w:begins 承	1    -4  -2 -1  2 3       3 -4 4  -1    1
w:begins 技	2    -10 -1 -6   4 1       -1 2 -1  7  -1  7
w:begins 技术	5    -14 1 -3   -1        -1 -3 5  8  -2  7
w:begins 把	-6 -1 2 1 -4 15 6 22 3 -26 2   -1  -1  -1 -9 -14 -1 21 -4 -4  1
w:begins 把“	-6  -1 -2 4 11 -5 8  -5      -2   -1 -2  -2    3
w:begins 把一	      3   -2 -1         1
w:begins 投	24  -5  -7 -11 21   -3 -2   -1  -2  -1 -5   -3
w:begins 投稿	4    -2           -3   -10   -1    12
w:begins 抢	6  -1 1 -6 8 -1 2  -1    -1  -1  3 -4   1 -1 1  -5
w:begins 护	   -1 7 -1 -11 -1  9    -2  -3  1 -2 2  -2  -1  6
w:begins 护士	                  -2 4
w:begins 护林	-1   -1 3 -8 -2   10    -2  -1          3
w:begins 报	-4  1   -7 -8   6   -2 -3 -1 1  -1 6 2  -3  -8 8 12
w:begins 报告	                   3      -1
w:begins 报纸	-1         -1    -1     -1       5
w:begins 报记	                       -1 5
w:begins 拆	-4    2 3  -1 1         -2 -3 -2  3 -1   5
w:begins 拉	     1    -1          1
w:begins 拐	      3   -1          1    -1
w:begins 拖	-3    3 -2 5           1 4 -2  -2    -1
w:begins 招	-3   1 7 2 -1  1 -1    -1  -1  1 -5 1  -8    5
w:begins 招商	    2 -1  1           -2 4  -1
w:begins 拿	1    -1              1 -1      1
w:begins 挂	  -2   -1 3            1     -1  1
w:begins 指	    -3 1 1   -1    -7    -1 -6 -1  -1  5  10
w:begins 指导	             -1            3
w:begins 按	-2     -6 -9   12 -1 1  -2     6 -1  -1  -1  6
w:begins 挖	-3   -1 10 -2 2 1  -2        2 -1 -3      -5
w:begins 换	-5    -30 -28 24 -2 -1 8 2   -2    -2 -1 -6 16 30 -1   -2
w:begins 据	-2     -1 -1   -1    -1    5 11 9  -8  -4 -1 -5
w:begins 据了	                  2
w:begins 据新	    -1  -1   -1        7 -3 7  -1  -1  -4
w:begins 排	-2   -1 -6 1 7 -2  -4 -1       2 6 13    -2  -7
w:begins 接	-4    -3 4 5 3  -3 -2       -1 -3 -1 -1 11  2  -6
w:begins 推	    -10 6 -10  1 -4 -1 1  -4  -1  2 -6 -4 -1 29  2
w:begins 提	-4  9 -3 9 -11 1  -1 14 -1  -1   -1   -1 2  -7  1  -4
w:begins 搬	    -2 -2 3            3 -1   1   -1
w:begins 摄	-6 -3 -1 -2 -4 -1 -3 -1  -2   -2 -4  -10  -1 -12 -3  -8  38 -3 30
w:begins 摄影	-3 -2   4 -1  1  -2   -2 -2  -5   -1 1  -1  18 1 -7
w:begins 播	      2             -1      3
w:begins 撰	-1               3        -1 -3 2
w:begins 支	2  1 -2 -2 3  -1 2  -1        5 -5
w:begins 收	-3  2  4 -4 7  1 -4 2   -5  -6  -1 -3 -3  -1  -1  16
w:begins 收割	-4    4 1   1          -1 -1    1
w:begins 改	4  3 2 -4 -12 22   -11        -1 1 -1  2  2  -5
w:begins 改造	  3 1  -1 -1            -1
w:begins 放	-3    -2 -1 7 -2  -1 -1   -11     -7 6    4  13
w:begins 放大	-1             -6            7
w:begins 政	11 2 1  -4 4  3 -1 -1      -3  1 4 1  -7  -2  -8
w:begins 政策	4  1  -2 1             5   -1  -2  -2
w:begins 救	-5  -1 -1 8 -4 7   -2         2 1  -2  -1  -4
w:begins 教	17 1 2 9 -19 1 -4 -1  -1 -1 -1  -1    -1 10 -9   -1 -5  2
w:begins 教室	         1        3  -2
w:begins 教师	13 -1  6 -1 -1 2 -1   -1       -3 10 -3  -12 -1   -4
w:begins 教育	10 2  4 -15 -1 -1 -2  -1 -1 -1  -1    -1 3 -1  -1    9
w:begins 散	-1    -3 2 -21   -5 27       -1  2  1  -1  -2
w:begins 数	5   1 8 4 -1    -1  -1 -1  -5  1 1 8  6  -2  -21
w:begins 数字	-1   1 7 4        -1  -3   -6 4  -2    -3
w:begins 数据	-1    -9             1 1 -1  15  -1  -4
w:begins 整	11   -2 -3 -3 -1   2   -3 -1    -1 -2 5    -2  4
w:begins 整理	            -2      -5 1      7
w:begins 文	17 -1 -2 2 -5 -5 -11 -2  -10   14 9 -1 22 4 -2 -5 6 -1 -18 -1 -8 -6 4
w:begins 文/	-11   -2 -2 -2 -1   -1 -1  12 14 2 18 6 -2 -11 -5  -5 -1 -6 -4 5
w:begins 文化	36 -1 -1 6 -3 1 -4 1     -1 -3  -3   -2 1  -1    -23
w:begins 文章	-5    -1 -1 -2    -1   -3     -3       17
w:begins 料	                       1
w:begins 断	-1     14 -3   -11         -1 1  1    1
w:begins 新	17 3 1 9 10 -3 -16 10 4 -8 6  8 -2  -14 -2 -3 -24 -9  10  -1 14 -8
w:begins 新华	   1 -1 -1  -4  -2 -1  12 1 -1 -7 -3 3 -7 1  -4  1 16 -2
w:begins 新春	 3 -1 5 -2 -3 -4 -1 3  -1 -1       -1       3
w:begins 新疆	-2    6 -2 -1 1  2 -1        1 -2      -1
w:begins 新闻	8  4  -10  -2    -1   -3  -4   -2   2    11
w:begins 方	-6   -4 13 -2 -3 10     8 -3  -2  2 -7 -7  -7  11  -5
w:begins 施	-1         -1    1     -10 5    8  -1
w:begins 施工	                  -5 -2    8
w:begins 无	3  -1 -1 8 -3 -4 -2  -4 3        -5 3  6    1
w:begins 日	-1   3 -1  1   4    8    -2 6 4    -2  -13
w:begins 日子	                  2 -1
w:begins 日期	             10            -9
w:begins 旧	4   -1 18 -2 -11 4 -1 -3        -1 -5 -4  -4  -1  11
w:begins 早	-2    12 -2 1 -1  -1    -1    3 1 1  -1  -1  -7
w:begins 早上	    2  -1   -1        7 -5 2    -1  -2
w:begins 时	3  -3  -5  -1 -1 -1  2  -1 -4    3 -5 10  -2  -2  7
w:begins 时间	    -1 1     -2  -1 -2    -1 1 3  -2    5
w:begins 明	-13   -2 9 4 1 2  -3    -1  -1  3 10 -10    -1  5
w:begins 明年	-8   -1 7 -1 4 2  -3 -1       1 7 -7      1
w:begins 易	             1  -1   1      2
w:begins 星	-2    -3 -1 -2       -1   -1  -18   20 7 -2  6
w:begins 星期	-1    -1  -1          -1  -13 -1  22 5 -2  -3
w:begins 春	-19  -3 1 55 -28 -13 3  -7 -4   -2  2   -9 -3  19 1 -4 -2 14
w:begins 春天	-1    -2              -1 1  6
w:begins 春节	4   -1 2 2          -1   2   -1    -7
w:begins 昨	9  4 -1 -5 -6 14  -1 4 -1  -1 -1    1 6 -3  -5  -4  -8
w:begins 昨天	11   -1 -9 10 -9   7 -1   -1    2 4 -6  -3  -1  -1
w:begins 昨日	    1 -14 26  -1 -2        -1 -2 5  -2  -4  -5
w:begins 是	  2 -1 -3 -8 23 -1 -1 -12 -1       1 6 6  -3  -6  -3
w:begins 是一	                  2 -1
w:begins 晋	-6    6 1  3 1 -1 -1   -1  5   -5 -2      3
w:begins 晋北	-5    5           5   -4
w:begins 晒	-7  -1 -4 -8 -4 3 -1  9 -3   -3     -5   9    18
w:begins 晚	12   4 -4  -1 1 -1 -3    4  -2   -3 5    -1  -9
w:begins 晚上	                 1 -1 3    -1
w:begins 晚报	1    -3  -1       3
w:begins 晨	4      -1   -1   -1     -1 2 1    -1 -1 1
w:begins 暖	      1 1
w:begins 暴	2    2 1 -5   6  1       5 -4  -3    -1
w:begins 曲	17    -15 -3 -2       8    1 -8 -1    2  2
w:begins 更	-2    8 -4 -1         -1   -8 2      6
w:begins 曾	    -1         -2  3        4  -2
w:begins 最	-1  7 1 14 -19 -10 6  20 -7   -3  -1   6 -2  -5 5 5  -14
w:begins 最后	-9  10 -2 17 -11 -13 7  20 -8   -1     -3 -1  -2  5  -8
w:begins 最大	                  3 -1
w:begins 月	-24  -4 -3 33 -5 7 1  1    -1    -3 9   -3  -4  -1
w:begins 有	16 2 7 -1 -6 -13 1 -6 -1 3 -1   -1    7 27 10  -18 -2 -5  -16
w:begins 有一	-1   -1  -2 2 -2          1 11 -1      -1
w:begins 有个	-1    -2   -1   -1       6 5   -4  -1
w:begins 有人	  3  2 -1    1        -3 8 1  -4  -2  -1
w:begins 有的	    -1  -1   2        -1 12 -5  -3    -1
w:begins 服	8    -9 -1 5 -1  -1 1        4 -5  -2  -2  6
w:begins 服务	9    -10 -1 4   -1 1        1 -2  -1  -1  5
w:begins 朔	  -1       -9 -1   12
w:begins 朗	-1    -2         -1     -1       5
w:begins 朗读	-1    -1         -1     -1       4
w:begins 望	1    -3 -5 -1   13         1   -1    -3
w:begins 期	-3  -1  -3 5  2  -2 1  -1 -1     5 2  1  -1  -1
w:begins 木	  -4  2 14 -1 4 1 -4 -2        1 -3    -2  -4
w:begins 未	    -1              -1   4
w:begins 末	      -5   6                -1
w:begins 本	-13 -2 2 -2 -12 -10 -11 -8 -2 -8 -14 -2 20 7 11 -9  11 -11 17 -2 -34 -1 6 21 43
w:begins 本刊	2               4         2 -6
w:begins 本周	-5    21  2   -2    -2     6   -9    -7
w:begins 本报	5 -2 1 -1 -21 -8 -10 -6 -1 -6 -13 -2 18 17 11 -6  1 -3 11 -2 -17 -1 17 16 2
w:begins 本文	-3    -1 -1    -3      -1   -4       15
w:begins 本期	-2    5     4    -3  -1  -1        1
w:begins 本版	-13    -5           -8  -1 -9   -2  -6 5 42
w:begins 本网	    -1                     1
w:begins 朱	-3    -1 3 -1 -1  -2      3   -3 2     1
w:begins 机	15   -8 -11 -10 4 7  -5 6  -1   -1  -3 -21 -3  18 8 16 -1 -6
w:begins 机器	   -1  -2 3   -1         -7 -7  6  11  -1
w:begins 李	-13    -4 1 -1   -12 2   20  14 -1  2   -3  1  -6
w:begins 村	13  -6 2 11 -3 2 3 2  -3 -1    -1  3 -11 -3 -2 -10 -1 6 -1 3
w:begins 村民	5   3 -5 -1   -1         -1  -2  -1  6 -1 -1
w:begins 村里	-8    19 -2 -2           -1 6 -2 -2 -3    -3
w:begins 杜	              3    2 1  -1
w:begins 条	   -2 1 2  2          -1 6 -1  -7  -1  1
w:begins 来	19 1 -3 4 2 -16 1 -4 -2 19 -6  9 -8  -5  -2 -19 4  -12  4 -1 17
w:begins 来,	                  -5     5
w:begins 来信	1    9 -1  -1      -1  -1   1 -1  -2    -4
w:begins 来源	  -1  -1 -2    -4 -3  9 -11     -3   -3  7 -1 15
w:begins 来的	                  3 -1
w:begins 来自	18 1  6 -11 -8 -11 -2 -2 29 -6       -1 -4 -2  -2  -3
w:begins 松	-6    6 -4 8   -3      -1    -1      1
w:begins 板	-1    -1 2            -1 3
w:begins 林	15   -1 -1 -8 -3   -5 3   -15     -14 3  3 1 3  19
w:begins 果	31    -15              -12 2  -3
w:begins 某	         3         -1
w:begins 柜	     -6    7         1 -1
w:begins 查	      1   -1    -1     1       2
w:begins 柯	-1     2    -1    1     -2 -1    5
w:begins 柳	-17   22 -7 3 -1 -1  -1 -2   2  8   -6 1  1    -1
w:begins 柴	          1               -1
w:begins 标	-11  -1 -1 -9 -2 -2 -1  2 2     -2   1     -1  26
w:begins 标题	-10  -1  -7 1 -2 -1  -1         -1       23
w:begins 树	1  -2  -1 -1 4   -1         4 -1  -1  -1
w:begins 校	3 6  -5 24 -15 8 7  -4 -2   -1  8  3 -15 -2  -15 1 -2  2
w:begins 校园	7   -1 -6  2 3  -1 -3        -2 2  -2  -1  2
w:begins 校对	-1             -1            2
w:begins 校长	-12 4 3 -4 15 -13 -1   -2         3 -6  2 1   10
w:begins 校门	    6 1    -1        3 -5 4  -6  -1
w:begins 样	   -1 -1  4 2          -1 1   -1    -3
w:begins 核	-3  -1 -1 -12 -9 1 -7  -3    -6  -2  -3 -1 3  26  -1  17
w:begins 根	-1         -2 -1       11 -2 3  -1  -2  -3
w:begins 格	       -1           -2 1      3
w:begins 桂	                  -1 2    -1
w:begins 桃	-5    5
w:begins 案	4  5  -4 -1 -3   1 5     -2  4 -10 3  6  -1  -4
w:begins 桐	-12   15 -1 -1 -2 -4 -1 1  1    -11  2 17 1 -1   -1  -4
w:begins 桑	            5 2    -1 3 -1  -4  -2  -3
w:begins 桥	-6  -3  10 -3 -4 -1  -3 -1   -1    -1 -5 4  3    14
w:begins 梁	  1  -1 -1     4     1   -4     3
w:begins 梅	-6    5  -3 -1  3    6  -4  1      5  -4
w:begins 检	8    -14 1 -1            -7 -2  -2  16 -3 3
w:begins 检修	                  -3 -1    5 -1
w:begins 检索	-2    -3        -1             6
w:begins 棉	-3  3  15 -1 -2             1  -7    -3
w:begins 楚	                  -1 1
w:begins 楼	-9  -1 -1 22 1 6  2 -20 17       1 -7 -1  -6  -2
w:begins 榆	-2    3 1    -1         -1 3      -1
w:begins 横	                 3 -1 -1
w:begins 欠	    -1  1   -1        2 -9 2  7    -1
w:begins 次	  3   -1 -5   3 1       3 1 -3  1    1
w:begins 正	   -1 -2 -2  -1  -1        -1 -2   10  -5  8
w:begins 此	-2   -1 -1   -1 -1       -3  -1 17 -3  -6  -2  5
w:begins 武	-3     -3 -2 3  9 -1  1 -1  2  6 -8 -2  -1  2  2
w:begins 段	3    -2      2   1  1   -7     6  -2
w:begins 母	8    -8 4 -2   -1      -1  3 1 -1  -2  -1
w:begins 母亲	10    -10 1 -1   -1      -1  3  -1  -1
w:begins 每	-3  4 -1 -10 -1 -7 -3 -2 2 11   -2    5 4 1  -2 -1 -5  13
w:begins 每一	                  1
w:begins 每天	     -1 -1   2        1  1      -1
w:begins 比	-9  -1  -7 6 -10   10 6   -1     -1 2  10    -5
w:begins 比赛	-5    -2              -7 8  9
w:begins 毕	9    -2 -3 -3   9 -3        -8 -1    11  -7
w:begins 毕业	6    -2 -2 -1   2         -1 1      -2
w:begins 毫	-1      2
w:begins 民	5 -3 -1 12 7 6 -5 -8  2 -2  -1 -2  -5  -5 4 2  -13  -3  9
w:begins 民生	18   6 -13 -1 -3 -3 -1 4         -3   -4  -1  1
w:begins 民警	                   1
w:begins 气	2    -3 3 -2   2        -1 19 -5  -1  -1  -10
w:begins 气象	     1    -1        -1 4       -2
w:begins 水	8  2 -5 -1 1 -4 -3  -3 -3   -1  -4  -5 -16 2  12  1  19
w:begins 汉	                 1
w:begins 江	-21 1 2 1 31 -9 -3  -2  -1  3 1 2 -1  -3 -5 -1  -9 -1 -3 -2 19
w:begins 江州	-2    -3 -2 -2   1   2 -1  -5   -3 -2  -1  8  11
w:begins 江苏	   -1 4   -1           2       -2
w:begins 汤	    1         1  1          -1
w:begins 汪	    -1          1 2   -1 1
w:begins 汽	                  -1 1
w:begins 沂	-1  -1 -1 -3  -1   1      -1  -1 -5 2    3  12
w:begins 沂安	-1   -1 -2 -2 -1   1      -1  -1 -4 1    3  11
w:begins 沅	-6    -6 7    -3      2   -12       18
w:begins 沅陵	-4    -3           2   -1       7
w:begins 沈	-2   -1 2 3 -4       2  1  1 3   -3  -2  1
w:begins 沙	-14    29 -10 -2 2  -1    2  1   -3 -3  1    1
w:begins 沙溪	    5 -3 -1
w:begins 没	-6  -1  12 -7 1 -3  14 -1   -1    1 9 -3  -5 -1 -4  -5
w:begins 没有	-7 -1 -1  9 -4 2 -2  13 -1   -2    1 8 -2  -6 -1 -3  -2
w:begins 沧	8   -4 -10  -1 16  -4   -1   -1   7 -2  -4  -1
w:begins 河	8   8 21 4 -8 -3  2    9  4  -2 -6 1 -1 -22  -3  -13
w:begins 油	-1    3 -11 -1   -11 -1       -3 32  -1 -1    -3
w:begins 治	-3    -9 1 1 -1   5        3 -3  8 1 -1  -3
w:begins 沿	2   4 -1 -1  -1  1      1  2 1 2  -1  -2  -1
w:begins 泉	    2   -1      4    -1 -2 -1      1
w:begins 法	16  -1 8 -6 -1 -4 1 -1 10 1   -6  -2    -2    -5 -1 -6
w:begins 法官	1  -2  -8 9 -3   7    -1     -2 1  8  -2 -1 -6
w:begins 法庭	  4   -1 1   -1         -1       -1
w:begins 法律	    10           -1   -4   -6    3
w:begins 法治	18  -1 9 -2 1 -7 5   -1   -6     7 -2  -3    -16
w:begins 法院	4   4 -6 -6 1 -4  6 -1     -1  4 -2 -1    -1  3
w:begins 注	-1   -1 -6 -1 -1           1 -1   -1    14
w:begins 泾	-4  -1  18 -4    -2         -1   -13    8
w:begins 泾洲	-4    21 -1    -1         -1   -15    2
w:begins 洋	-5    2 2 4                   2
w:begins 洞	1    -1 -3             1       4
w:begins 洪	-9  -1 1 12 3 -2 2      -1     -2 2    -1  -4
w:begins 洪水	-1  -1 1 2 3  1           -1       -1
w:begins 活	       1          -1 6 -3    -1  -1
w:begins 派	  1    -4   1                3
w:begins 流	10  3  4 -4 -2   1 -1     -1   -2 4  -5  -1  -3
w:begins 流域	                  1 -1
w:begins 济	    -1             1 -1 2      2
w:begins 浙	-1   -2    1  -1    -1    3  2  -1    1
w:begins 浙江	   -1    2
w:begins 浦	-4    -3  -1   2      3          3
w:begins 浦南	-4    -2  -1   2      2          4
w:begins 海	13   -2 15 -6 -8 7   -1   3  8  -1 -21 6  -15  12 -3 -5
w:begins 海拔	18    -13 -2 -1 1  -2        -1 -2 6      -3
w:begins 消	2   6 -1 -4 4 1  7 -1 -1  -5  -2    -2  -10  -2  11
w:begins 消息	                  1 -1
w:begins 消费	11  -1 6 -9 -7 3 -1  -2    -1  -2   -2 -1  -7    17
w:begins 消防	-1   -1 6 3 -1 2  9 -1   -5     -2 1  -2    -7
w:begins 涉	5    -3 -1 -4   8  2       -1 -2      -2
w:begins 淮	    -1 -2 -2   2 6               -2
w:begins 深	22 1  3 -16 -1 -2  1 -1        -1 -5 -1  -5  5  2
w:begins 清	11  -2 -1 -2 7 -6  4 6 1   1  -2  -4 -18 6  -5 -1 9  -5
w:begins 清明	11    -3 1  -1 4       -1   -7 4  -1 -1   -6
w:begins 清浦	-4    -2 -1  -1  3   -1   -3  -2 -6 -2    10  11
w:begins 渔	5   -1 19 -2 -7   5      -1   -8   -9  5  -6
w:begins 渔民	-1    4              -1 1
w:begins 温	-5   -1 13 1 4   -3 -2   3  -1    -1  -3  -1 1 -1
w:begins 游	-2    -7 11 -6 -1  -2 1   -1    13 -37 -2  -1  41  -6
w:begins 游客	-1    -8 10 -6 -1  -2        13 -33 -3  -1  38  -5
w:begins 湖	-6  -1 -1 11  -2 -3 2 9 1   -1  3      -5  -1  -5
w:begins 湖北	1     -1    1
w:begins 湘	1   7 2 1  -2  -1 -2        -1 -1  -1  -1  -3
w:begins 满	    -1 -1 -5  -1 3 4        8 -5    1  -1
w:begins 满江	                  1       1
w:begins 滨	-2   -2 4 -3  11 1 5         3 -2  1  -4  -8
w:begins 演	    -1 -2 4                 2
w:begins 漳	-1  -1   -1 3   2         3
w:begins 潞	-1    -2  1      -1  1 -2  3 -7 -3    9 -1 4
w:begins 潞川	-1      1      -1  2 -1  3 -7 -2    6 -1 3
w:begins 火	-3    5 4 8 1 -1 -5 -1     -1  1 -1 -2  -2    -1
w:begins 灯	3  -1  13  3   -3      5  -1 -4 4  -4    -11
w:begins 炉	3    -1 -2 -3    3       2 -2       1
w:begins 点	-13  4  -15 -2 -9       -2  -1   -5 2  4    40
w:begins 点击	-3    -1         -1     -1       7
w:begins 烟	9    -1 -4 1           1 2 -3 -1  -1   -1
w:begins 热	3  -3 7 -8 2 2 -1  3 -2 1  2    -2 4 -2 -1 -7  -1  6
w:begins 热线	  -2 3  -1    4            -1    -3
w:begins 焊	  -1   6 -4   1 -1        1
w:begins 焦	      -1    3
w:begins 然	                 1 4 -3
w:begins 煤	-8 -1 -1  14 2 10 1 1 -9 -2 -1  -1     5 1  -7    -5
w:begins 照	     -1        -1     4 -1  -2  3  -2
w:begins 照片	            -1      1     1
w:begins 父	-2    13 -1 -2    -2      -1  -2  -1 -1
w:begins 父亲	-4    14 -1    -1 -2      -1 1 -3  -1 -1    1
w:begins 爸	    -1           4    -1  2 1 -1  -3
w:begins 片	 -1 6  4 -1 -3       -1  -1  3 -1 1  -5  3  -4
w:begins 片段	                 2 -1
w:begins 版	-5    -6      3   -1  -2          14
w:begins 版权	-1               -1   -1       4
w:begins 版次	                         1
w:begins 版面	-3    -4              -1       8
w:begins 牌	      -1            2 -1      3
w:begins 牛	1    13 1 -2         -1  6 -3 1  -16    1
w:begins 牧	-3    24 -1 -5   7 -2       1 -4   -9    -6
w:begins 牧民	    5     3 -1       -1 -2   -2
w:begins 物	-3    8 -10    10      -1   3 -4  -1  -1  -1
w:begins 物业	     -1 -1   2                1
w:begins 特	   -1 -5 -3 -1   2    4  -14   9 -2    13 5 -6
w:begins 特约	-1             1  -12   -1   -1  13 4 -1
w:begins 猪	-5    5              -1 1
w:begins 献	    -1  1 1   1   -1
w:begins 玉	1 -2 -1  -1 4 -2 -1 1 -6 6   6          -1  -6
w:begins 王	-2    2      -1   1    -1 3     -1  -1
w:begins 环	13   -1 -8 6 -2 -1  -6 2        1   2    -5
w:begins 现	   -1               -2 -5  -3  10  2
w:begins 现在	                 1 6 -3    -1
w:begins 现场	                  -8 -3    13
w:begins 班	-2    -15 9 -2 -1          -1 7 -2  2  -6  11
w:begins 球	-3  -1 -3 7 5 2 5  -5 -1       -1 -3 2      -2
w:begins 理	-3    6 -5 9   -1 2 -1  -2    -1 -2 8  -8 -1   1
w:begins 瓦	-1    1 3 -1   -2    2     -3   -1  3  -1
w:begins 甘	-31    45 -3 -1   3 -1  -1 2    -1 -6 -2    8  -10
w:begins 生	6  -3 1 -4 -9    -2      9  -2 5 -1  -2    2
w:begins 生产	5   2 -2 -4  -1            1
w:begins 用	6  -3 -1 -2 3 2  -1 -2 -2       -2 -2 2  2  -1  3
w:begins 田	-1  4 6 -1 -6 4   -1 -1  -1 -3  2   2 -2  -1  6  -5
w:begins 由	1   1 -2     -1         2 7    -4  -3
w:begins 申	                  1 -1
w:begins 电	5  -5 -1 4 -4 -2 4 5 2 -6   -2  7   14 -7  1  -1  -10
w:begins 电子	                         2
w:begins 电话	9    -9 -1  1 3  -1        6   -1    -8
w:begins 男	1    -11     -2         12 1  9  -1  -7
w:begins 男子	1    -12     -1         11 -1  11  -1  -6
w:begins 画	-1  -1  2 -1  -1           -1 8  -1
w:begins 留	-2   -3 -1 -2 2 3  -1        -2 3 -3  2 1 -2  5
w:begins 病	-5    4 4  -1 2         -1 2 -1  -1
w:begins 登	                  2
w:begins 白	-5   -4 2 16 -9 1 -1 -7 -2 -1 10 11 1 7  2 -8 -6  -3  13  -15
w:begins 白岭	-1   -1 -1     1   4  -1   1 -12 -3    12  6
w:begins 百	5 1   1 -16 -9 -2 3 25  -1  -2    1 -9 6  -3  -1  1
w:begins 百年	                  -1   -2    3
w:begins 的	-4  5 -1 -12 -6 -3 -3 -1 -3 20       1 -16 15  -4  -7  22
w:begins 的,	      -1   1         -6 6
w:begins 的“	    -3  -1 1 -1  5       -1 -6 2  -1    5
w:begins 的。	                 1
w:begins 的一	      -1           -1 -8 10
w:begins 的人	                  1
w:begins 的时	                  1
w:begins 的是	     -1             2
w:begins 皮	-3    2 2    -2        5 -2 -1    -1
w:begins 盐	2   1 8 2 -1 1 2 1 -1        -5   -3    -2
w:begins 盐场	      1  1          3   -2    -1
w:begins 监	-1  1    -1  1          2 -3      1
w:begins 盖	                  -1 1    1
w:begins 盘	                         1
w:begins 目	    -1 -1 -1   -4 5     -1  -1 7 3    -5
w:begins 目前	     -1    -1 6       -1 3 2    -3  -3
w:begins 盲	-6    5 1    -1    2      -1      1
w:begins 直	-2  7  -1  -2   -1        -1  3  -1    -1
w:begins 相	-3   -1 -11 -2 -2    -1   -4  -5   -16 -1  -2  -1  53
w:begins 相关	-4   -1 -10 -1 -2    -3   -3  -6   -15   1  -1  47
w:begins 省	36 -1 -4 6 -21 6 -11   4 -1 -1  11  1  -4 -7 -10  -5 2 -2  1
w:begins 省人	1  -2 -1 -2 6 -1   -2  -1  5          -1  1
w:begins 省委	3 -1   2 4 -4 -1  -4 5   -1  -1   -4     -1  4
w:begins 看	-1 1 3 8 -17 -7 -8 -6  31 -5 3  -1    -7 -6 -9 19 7  2 -1 -6
w:begins 看不	                   -2  4
w:begins 真	      5   -2    -1     -2 4
w:begins 眼	                 1 3 -4
w:begins 着	-1   -1  1 -1   -1        2 -9 8  4    -1
w:begins 睡	           1       3 -3
w:begins 知	                  2
w:begins 短	15  -1 2 41  3 -1  -1      -4   -5 1  -21    -26
w:begins 石	6  -1 -2 -4 3 -8 1  6 -3 2  -11 4 -2  -6 -13 -9  14  20  2
w:begins 石桥	7    -4 -1 -3 -1  4 -1 2 -3 -2 3   -2 -15 -7  -1  19 -1 8
w:begins 矿	10    -5 5 -2 1 1 -2  -1    -1   -2   1    -4
w:begins 研	  1  -1 2 5 -2  -5 -1       -1 -22 -1    29  -1
w:begins 研究	  1  -1 2 4   -6        -1 6 -1    -1
w:begins 破	  2  -1 1 -4   5 -2         -1  5    -4
w:begins 碳	                   2    -1
w:begins 磨	                   2
w:begins 示	      -2                   2
w:begins 社	-3 4  1 4 2 -1  -1 7 -6     -2  2 -44 -3  -7  56 -4 -3
w:begins 社会	-2 2   -5 1             -2 3    -4  8
w:begins 社区	2   1 8 -5 -1 -1  8 -4 -1      1 -34 -6  -7  52 -2 -9
w:begins 社址	    -1              -1       2
w:begins 祖	                  3 -1
w:begins 祖母	                  2 -1  1
w:begins 祝	   -1    -1  -1      -3   11 -2  -1    -1
w:begins 票	    3 -15 1   16   -1      3 -2  -1  -1
w:begins 福	-4  -1 -2 4 2 -2 1  4         9   -3    -3
w:begins 福建	-1    5  -1           1  -1
w:begins 离	7    -2   1          1 1 -2      -5
w:begins 秋	1  -1 -2 13 7 -5 -4 -1 -2    -1  -3  8 11 -2 -3 -7    -6
w:begins 秋冬	2  -1  1   -1          1 -2   -4    2
w:begins 种	3   -3 -7 10 1 -1 4 -4 5        5 -2  -3  -3  -1
w:begins 种子	-1   -1 -1 2 2   -1         5 -2  -1    1
w:begins 科	5  11 10 -1 -6 -2 -3  -4 -1        -1 -5  -5 -1   5
w:begins 科学	-2  6 1 -1 2 -2 -2  -2         -2   -1    3
w:begins 科技	6  6 11 -18 -4 -1 -4  -1      -1    -2  -1 -1 2  10
w:begins 秦	13   -2 -2 -2 -1 -3  2 -1  2 1  2   3 2  -4  -2  -5
w:begins 程	     -1    6         -5 4
w:begins 稳	4    -1 1             -2 1
w:begins 稻	-29  -3 -1 23 21 -9 2 3 -2  -1  -1     5 -1  -1    -6
w:begins 稻子	-5    5
w:begins 稿	     -1    -8 -2   17     -12 2      8
w:begins 稿件	     -1    -6 -1   15  -1   -7       3
w:begins 穆	             1     1   -1  -1 2 -2
w:begins 空	-10  -1 -1 6 5 3 5  -1 1     -1  -1  -2  -1
w:begins 穿	  -3  -1 6 -1   -1                2
w:begins 窑	     -3 3
w:begins 窗	                  1 -1
w:begins 立	-1  1  6 -3 -2  -1   1       -2 1  -3  -1 1 5
w:begins 站	-2  -1  -4 -2 8   -3 1       2 4 3  3  -4  -6
w:begins 站里	    1               1    -1  -1
w:begins 章	          -1   3            -2
w:begins 竹	    5 -1     -1        2       -3
w:begins 第	-23  11 -1 -17 -5 10 -10  -35 23  -2 -2  -4  -7 -19 -2  66 10 -12  24
w:begins 第0	-6                         7
w:begins 第1	-7    -7 -1        -1     -1   1    20
w:begins 第2	    -1  -1       -1    3 1 1
w:begins 第3	    -1     -1         -1   1    3
w:begins 第4	               -1   -3   -2    6
w:begins 第6	                  -1 1
w:begins 第9	    1
w:begins 第A	                     -2    2
w:begins 第一	-5   -3 -5 -2 -2 -2  7    -3  -1  -1 -13 -7 4 47 6 -4  -12
w:begins 第七	    -1              4   -1
w:begins 第三	-3  4 -1 1 -4 2 -3  -3 3     4  -2 -11 7  18 1 -2  -11
w:begins 第二	-1  -1  -6 -7 -1   -21 25   5    -2 -9 3  22 1 -3  -2
w:begins 第五	6    -4 -2 7   -5    3  -1   -4 -1  5    -2
w:begins 第八	-5  3 1 18 -1     -2       -6 5 -4  -2    -4
w:begins 第六	4   3 3   -2          2 -1 -2 -1 -3
w:begins 第十	-3  1  -7 1 6 2      -1  -2   4 -1    -1  4
w:begins 第四	-8 -1 -1  -4 9 -1   -3         -6 1  7  -1  8
w:begins 等	    -2 -12 -3   11 1     -1   4 1  5 -1 -1  -1
w:begins 答	-4   -2 10 -1 -13 2 2 11 -3   3  -1   1 3   -1 -3  -4
w:begins 答:	-1    -3  -2 -1 2         2 7 9  -4  -3  -4
w:begins 简	-1  -1  10  5   -2 -1   -6  -1  1 -4 1  -9    11
w:begins 算	-4  -1 -1 -2 -1 2 3 -2 -1  -1      -1 -10 2  24 4 -2  -6
w:begins 管	-1   -2 -4  14 -1  -3 -3   1    3 -1 -1  8 -1 -1  -8
w:begins 管住	      1           1 -2 2
w:begins 管理	      5                   -3
w:begins 米	-3  1 -1 -3 3 -2    1     -3   -1 1  2  -1 4 3
w:begins 粮	-8  -3 -2 23 6 -7 9   -1  -1 -3     -4   1  1  -7
w:begins 糖	5    -1                 -2
w:begins 系	  2    -1
w:begins 红	-2   -1 2 -1 -6  -1 10 1        -20 1  1 1 -4  21
w:begins 红色	1   -1 -1      2       1 1 -3      1
w:begins 级	                         1
w:begins 纪	1   -1 -2 -4  -1  5 1        2 3  -3  1  -2
w:begins 纸	    -11 13             4 -4  1    -2
w:begins 纺	-7    6  -1  -1  4         -2    1  3
w:begins 纺织	-3    5  -1  -1  1        -1 -1      2
w:begins 线	-3  8 -1 -1 -2 -2   -2 1  -1     2 -7 -2    9 -2 5
w:begins 线路	     -1       -1      -2 -1    12 -1 -1
w:begins 组	             1     -4 4  1
w:begins 织	5    -1 1 -1            1 -1  -1    -1
w:begins 终	     -1 5   -1          -1
w:begins 经	8  -2 4 -10 -1  -2   -2  -1   -2  13 4 2  -3  -2  -2
w:begins 经各	-1                 5 -4 5      -2
w:begins 经济	3                         1
w:begins 结	-4    4   -1           8 -5  1    -1
w:begins 给	-12   -2 17 15 -9 4 5 1    -1    -3 -2 1  -4  -4  -4
w:begins 统	                 -1 1
w:begins 绳	      -1            -3 -2    10
w:begins 综	-3    -2 2     1  -1   2   1 -1    -1  5
w:begins 综合	-4    -2           2        -1  5
w:begins 绿	-7    4 6 -4 1 2 1 1   -1     -3 -1  -1    1
w:begins 编	1 -1 -1  -11 -8 -6 2  -9 -2   -21  2  3 10 2  19  -4 -1 29
w:begins 编者	-1    -1 -5     -1   -9    2 1 1  1  -1  13
w:begins 编辑	-3    -2  -3 -1  -6   -1 -6  1  -1 10 -1  1  -3  17
w:begins 网	-20  -2  35 -16 26 -1  -19 2  -1 -1     -12 5  3  -6  6
w:begins 网上	                  -2 2
w:begins 网友	    -1              -9   5  -4  10
w:begins 罗	10   4 -15 -1 -2 -2  9   1 5  -2  -2 2   -3    -1
w:begins 羊	-25  3  26 1 10   -15 -1        -2 -1  -1  4  3
w:begins 美	      2    -1         1    -1  3
w:begins 美编	                       -1  2
w:begins 群	1  7 -1 -5 -5 1 -1  -6 -1 -1  -2  10  -3 -13 -4  22 2 2  -2
w:begins 群众	4  6 -1 -5 -4 2   -5  -2  -1  10  -3 -13   19 4 -1  -5
w:begins 翻	    -1     -1        2 7 -3  -1
w:begins 翻开	                 -1 3 -2
w:begins 老	-6  -4 8 22 42 21 -5 2 -20 -6 -1 -3 -2  -3  -5 -26 -14 8 14  -1  -19
w:begins 老人	  -2  2 7 -11   7 -1       -1 3 -1
w:begins 老城	-1 -1   2 2 1            -1 -1  -1 -1
w:begins 老师	-5  -2  -12 9 2 -2  -4   -1 -2    -1 -6 -6 1 41 3 -2  -12
w:begins 老支	3    -2    3         1 -2 -1
w:begins 老板	-1    6 -19 36  -1 -12         -5 -1  5  -2  -2
w:begins 老街	3   5 7  -1   -1 -1        -3 -1  -11 -1 3  2
w:begins 考	15   -3 -11 -3 4 1  -1 1     -1  -5 3 -2  -3  12  -7
w:begins 者	  1 1 -2  -5    2       4  -1    1 1 2
w:begins 而	      1            -1 1
w:begins 耳	     -3 -2   5
w:begins 耿	                     1
w:begins 职	4  -1  -9 -5 3   2    11  -1  3 -4 -3    4
w:begins 职工	-2  -1   -12 2   4 -1   11     -3 -2    4  2
w:begins 联	-5  -3 1 -2 -2 6 -2        6   6   -1  -2  -1
w:begins 联系	    -1           4   6 1  -1  -1  -8
w:begins 肖	-1   -1 -1  -1         4   3 -1    3 2 -3
w:begins 育	-1     1                    2
w:begins 背	     -2 1    1         -1      3
w:begins 胡	    -1 1  1      1     3 -1    -1  -2
w:begins 能	  2  -1  6  3 -6 -1   -1    -2 3   -1  -2  1
w:begins 脚	   -1  2             1 -1      1
w:begins 腊	5    2 -2 -1 6  -2    -1  5  1 -6 5 -6     -5
w:begins 腊月	-2    13 -3 -1   -1    -1  6   -7 5 -6     -3
w:begins 腌	    -1 2             3   -1
w:begins 自	-7  -2  17 -5 -1 -1 -1 4 2        7   -1  -6  -4
w:begins 自己	    -1  1           -1 2 1    -2
w:begins 至	  3        -1        1
w:begins 航	         1         1 -2
w:begins 船	-2  -3  -3 15 -6   -2        1 -1 2  5  -1  -5
w:begins 色	     -7    7         1
w:begins 艺	2   2 -1         5     1   -2 -1   -2
w:begins 节	-3   2 6      -1     -3  3 1 -2  -4    4
w:begins 花	-1  -1  -33 -4 14   -3 -3     -1   -2   45 -1 -3 1 -4
w:begins 苏	                  -1 3
w:begins 苗	    3 -2        1     -3 3    2  -2
w:begins 范	                  -1     3
w:begins 茶	-3 1 -1  11 -4 13   -6        1 -5   -6  2
w:begins 荆	   -1  -1 -2   1 1   1  2   2 -2  -1  -1  -1
w:begins 草	7   -3 -4 12 -6 3 1 -5         -2 1  -2  -1  5
w:begins 草原	3   -3  14 -11 3 1 -4         -1   -1
w:begins 药	4    -4 -4 1   2    -1  -1   3 -1  1  -1  3
w:begins 莫	-1     -1 5   -1         3 1  -3  -2  -1
w:begins 获	-2    9  6   3 -4   -1  -1  -1 5 -2  -5    -4
w:begins 菜	-8  -5 -1 13 13 -4   -2 -1       -1 4 4  -7  -1  -3
w:begins 营	1  3 1 -5  -1  2   -1        -2    -1  5
w:begins 落	  8 -1 -5 -3 4   -6 -1        3
w:begins 葛	    -1     -1        2 4
w:begins 葛巾	    -1     -1        2 2 -1
w:begins 董	   -1  -2 1   1   -1  3 2    1  -1  -2  1
w:begins 董桂	                   2
w:begins 蓝	    3 -4    -3    6  1   1   -1  -1
w:begins 蔺	    -1 2             1
w:begins 蔺如	                  1
w:begins 血	-2    1 3      1       -1 -1      1
w:begins 行	11  5 7 7 -2 1 -11 -2 -2      -2   1   -2 -1 -3  -7
w:begins 街	-6    5 -4 1   12    -3  -3   5 -5  -5    5
w:begins 街道	    -2 -3    12    -2     1 -3  -1    -1
w:begins 补	6  -6  -5 -10 25   -6 1       1 2 -4      -4
w:begins 表	-3  -2  9 15  -1  -5    -2  -1   3 -5  -2 -1   -3
w:begins 袁	                  -1 2
w:begins 被	    -6 -1 3 1  4 -4       -1  2  1 2 3  -4
w:begins 被告	                  -1 2
w:begins 装	5    -5 -3 11   -5         3 -1  -1  -2  -2
w:begins 西	-6  1 -2 6 11 -5 -1  1 -4 -1  1  -2  7 -8 -1  2 -1   3
w:begins 要	-6  5 1 -2 -4 1 -1 -1 -1        -1 -6 8  9  -7  7
w:begins 要闻	-2                         3
w:begins 见	  5    -5    5       1 2 -2      -2
w:begins 观	-2  1 2   -1 -1  3 1  -1      7 -5    -1  1
w:begins 规	  1  -1 4  -1  -4         5 -1  -1    -2
w:begins 视	8   -1                      -5
w:begins 警	8   -1 5 -3 11 1  -4 2 -1  -1  -2   -5     -3  -6
w:begins 计	     -2 6   -1         2 -1    -1  -1
w:begins 订	7    -6              -1 -1      2
w:begins 认	    -1 -1            -1 3 3  1  -1  -2
w:begins 让	  -9  3 41 -4 7  -22 8   -2  -2  -4 -22 -9  27 2 -3  -9
w:begins 让“	-7   -5 11 5  9  -1      -1   -6 -1  -2    1
w:begins 议	    1              -2 1
w:begins 讯	-1   -1 -2   -1     3 2  3  -2  3  -2  -1  1
w:begins 讯员	             2  1   -2 1
w:begins 记	24 1  7 -6 -17 -13 -9 -1 46 -9  -2 6 -1 -2 -6 8 17 23 -1 -34  -6 5 -30
w:begins 记者	29 3  9 -10 -3 -11 -7 -1 22 -7 1 -4 7  -2 -7 4 15 31 -1 -30  -6 5 -36
w:begins 讲	-8   -3 -12 -2 -3 -5  -10 -2  -1 8  -6  11 3 -8  -3  -3  43
w:begins 许	-1   -1   -1 -1  -6    5    4 -1 4  -4  1
w:begins 论	                 1 -1
w:begins 设	    -4 -2 4           1 -1 -2    9
w:begins 设备	     -1 4   -1        1 -2     5  -1
w:begins 设计	                  1 -1
w:begins 访	-1  -3  -2 -10 -11   31 -2   -1    -1 -1 -2      5
w:begins 证	11    -2 -13 2           -1 -10 2  1  -3  15
w:begins 评	18  -2  4   -1   3  -1   -5  -1 -5 4  -4   -1 -8
w:begins 评论	16    1        -1   -2    -1  -2   -1 -10
w:begins 试	-1    -1 3             1 -1      -1
w:begins 话	      -1           -1 3       3
w:begins 该	    -4 1 -1   -1    -1    -1 -2 4  7    -2
w:begins 语	    -3     1      3   -1     1
w:begins 语文	    -3           3   -3 2    1
w:begins 说	-1  3 1 -4 -1 3 -2  -4 -2       5 5     -2  -3
w:begins 说,	         -1        2 4 -4  1    -2
w:begins 请	-11   -1 8 8 -3   10 -3   -2    -1 6 1  -5  -3  -4
w:begins 读	6 -3 -3 -1 21 -6 5   9 -3   -1 -1 19  -1 -9 7  -36 -1 -4  2
w:begins 读者	4 -4 -1 -1 -4 5 -1   -2 -1    -1 21  -1 1 3  -21 -1 -3  9
w:begins 课	-2  3  1 6 -1  3 -4 -1     -1  -1 12 -7      -5
w:begins 谁	-11  -1 -7 8 -11 -4 -1 1 16 1   -3  -3   -13 -2 1 36 8 -1  -13
w:begins 谁在	-3     2 1   -3 5   -1     4   -2    -2
w:begins 谁家	    1                 -1
w:begins 谁来	5   -5 -15  4 -1  -1 -1   -3  -3  1 -20  1 44 8   -10
w:begins 调	-6   -1 -6 -1 4 -1  -2   8 2    2  6
w:begins 谈	-1  7  -2 -1  -1  -3 1     -1   -9 2  11    -1
w:begins 谢	    1 3  -1  -1      -2   8 -1  -3  -1  -1
w:begins 谷	4  -2   8        -2      1      -6
w:begins 豆	1    -1 4 1   -1         1 -1  -3  -1
w:begins 负	    -2   -1  -1        7 5 1   -1 -2  -4
w:begins 财	3    -1  -3            1 -1      1
w:begins 责	-1   -2 -12 -4 1   -2   -3 5 -1 -9  -1 -12 1  -1  -4  49
w:begins 责任	2   -1 -11 -2 1   -1   -2 7  -3  -1 -8 2    -1  20
w:begins 责编	-2    -2 -1       -1 -4 -3 -6   -5 -2  -2  -1  32
w:begins 账	-4    -21 5 -3 1 -1 -1        -1 2 -7 17 22 3 -3  -5
w:begins 账本	    -15  -2 -1  -1        -1 -7 -3 16 18 1 -3  -1
w:begins 货	3    -1 -6 5   -6 5       -2 -5 -2    16 -2 -1
w:begins 质	3 -1   -3 -3 7   -3        1 -1 -2    3 -1 -2
w:begins 贴	                     1
w:begins 贵	-4    6 -1 -1   5 -1        -2   1    -3
w:begins 贷	     4 -2
w:begins 贷款	     5 -3
w:begins 费	                  2   -1
w:begins 贺	-5   -1 10 4 -1 5     2 -2  -1  -1  -1  2    -7
w:begins 资	-2  2  -3 -1 -7   8 1   -1     4     2  -2
w:begins 赛	-1    15  1 -1  5      -2  -1 -5 3  -9    -1
w:begins 赣	-3  -1 -1 2 4 -1    -1   -1     2 -1  -1    3
w:begins 走	13 1 1 8 -4 -8 2 1 -1 -3 1 -1  -2  -3  -2 -26 -5  35  -7  1
w:begins 走到	                  1
w:begins 走进	12 2 -2 7 1 -3   1  -3 -1  -1  -1    1  -4  -4
w:begins 赵	  -2   6 -1   -3    2     -5 3    2  -1
w:begins 赶	2   -2 2 3 -2 1   -1        3 -2      -3
w:begins 起	  -1  -1 -1 11 -1 1 -2 -1        -2 8  -1  -3  -6
w:begins 起来	                   2
w:begins 超	  -1   -4 -4   8                1
w:begins 足	  1  -1 -1 -2   1 3        2     -1
w:begins 跑	    3  5 3  -2        -4 -2 4 -1 -2  -1  2
w:begins 跟	                  1 -1  1  -1  -1
w:begins 路	2   -3 4 4 2 -1  -5 -2     -3  -2 -18 5 -1 18 -2 11 1 -8
w:begins 路上	     -1 1            1
w:begins 跳	  5  -1  -2            -2 -1    5  -3
w:begins 身	3   2 -1              1 -1  -1    -1
w:begins 车	-1  -1 -1 -10 7 -4 8  -4 1   -2   1 -1 9 -2 -1 -1  2  -2
w:begins 车间	-2  1  -3 -1  9          1 2 -3 -1     -1
w:begins 转	-2    -3 1  -1  1        -2 7 1  -1  -3  4
w:begins 转机	-1                  6   -1  -1  -1
w:begins 轮	   -1               3 -2      2
w:begins 边	5    -3  -1 -1  -2 4     7  -1 2   -1  -2  -2
w:begins 辽	   -2 1 -1     5               1
w:begins 达	                 1 -1 1
w:begins 过	  5 -2 -6 4 1 2  -2 -2       2 3 1  -3  -2  2
w:begins 过去	    1 3  -1   -1        3 -1  -1
w:begins 运	-1   -1 -2 -1 3 -1  -2      3   1 5      -2
w:begins 近	10    -13 -1  -1  -1  -1  -1    2 -25 -8  -2  49  -4
w:begins 近日	-2    -5     -1  -1  -1    3 -33 -9    50  -1
w:begins 返	7    -10  4   -1      -1      -1    5
w:begins 返回	-7    -2           -2   -1   -1    13
w:begins 还	  -1 2 2 1 8  -1 -6         1 -2  5  -3  -4
w:begins 还有	    3 4 -6   -1 1        -2 1  5  -1  -2
w:begins 还要	    1              -1
w:begins 这	20 4 -1 5 -19 8 -3   -2 -2       -3 19   -11  -2  -10
w:begins 这一	3    3 -1             -2 1      -3
w:begins 这个	10    -3 2  4           -6 -2      -2
w:begins 这是	-1    -3     -1        -2 16 1  -3  -2  -2
w:begins 这样	    -1              2
w:begins 这里	6    -3 -1  -1           4 -3  -1
w:begins 进	-4    1 -4 8 -1   -1       1 -1 3  4  -2  -2
w:begins 远	-1    -2   -1  -2 5   2     -1     1  4
w:begins 连	9   1 -2 2 -1       1      1    -3  -7
w:begins 追	5  4 -2 3 -4 1 5 2          -6 3    -1  -9
w:begins 退	-7  -2  -7 -11 18 -3 1 7 3   1 -1 1  2 -1 -1  3  -3
w:begins 退休	-4  -1  -7 11 -6 -4 1 9 3   1 -1   3 1   -2  -3  1
w:begins 送	 -1 -2 -1 -4 14 -6 -1 -3 4 -1   -1  -2   2 2  1    -1
w:begins 选	    6 3 -2   -4 1       -1 2 -2  -7  1 -1 4
w:begins 递	                  1 -1
w:begins 通	17 -1 1 -4 -16 -2 -4 -2  -3 -1  -10 1 1 1 1  10 19  -5  -4 -4 10
w:begins 通讯	1 -1  -4 -4 -2 -1   -1 -3  -11 7 -1 3  2 8 13  -4  -1 -2 5
w:begins 造	-2    -1     2 -1 2       2 -1      -1
w:begins 道	    -4  1   -2 1 -1      -1 4 1  2
w:begins 遗	-11 -1  2 -4 1 -3 -3  -1 2   -1  -1  -2 -2 -2  -6  -1  36
w:begins 遗失	-5   4 2 -2  -3  -1      -1  -1 2 -1  -4    9
w:begins 邓	4    -4              1 -1    4  -3
w:begins 那	-2   -1 -9 13 -4 -5 1 -2        -3 10 -3 2 7  -2
w:begins 那一	-1   -1  3 -2 -1          1 1 1  -1    2
w:begins 那个	                  -1 -2  4
w:begins 那天	    -1              5       -1
w:begins 那是	                  1
w:begins 邮	-4   -2 5 -4 5 2        -3   5 3   -2   -1
w:begins 邵	    -1           2   2 -1    2  -2
w:begins 邻	-2    10 -11 5   7      -1   3 -5  -5    -2
w:begins 郑	-1  -1 -2         2 1  1    -1  -1    5
w:begins 部	  -1  -2 -4  -3  -2 5        8 5      -3
w:begins 郭	      -1   3 -2        1     -1
w:begins 都	    -2  -1   -4 -2   -2    1  6  -2 -1 -2  7
w:begins 酒	-4    13 11 -5   -6    -4    -1 3   -1    -5
w:begins 采	3  -1  1 14 -4    -1  -1 3  -2  -1 -4 -3  -9  -1  8
w:begins 采访	-1    4        -1 3  -3   1 -1  -4  -1  5
w:begins 里	-2  6  -3 -4 2        -1   -8 12 3  -1  -4 -1 5
w:begins 里,	    -1             -3 7 -2    -2 -1
w:begins 里的	                  2   -1
w:begins 重	9  9  -4 -9 11  -1 -3 5     -1  2 -1 -3  -4  -3  -6
w:begins 量	  -2   2 -3   -1 10        -3     2 -1 -2
w:begins 金	 1  4 -7 2 -4 -3 2  1  2   -5  5 6 -2  2  5  -12
w:begins 钟	1 -1   2 -4   1     -1  -3  1 -1 3  4  -3  3
w:begins 钢	-4  -1 -4 4 7 -2 -1 2 4         1   -1  -1  -3
w:begins 钱	-3  17 -1 -8 -4 -1 -1 -1 -1    -1  -1  -1 -5 -7  24 -1 -2  -5
w:begins 铁	-2 -2 -1 -1 -10 27 -2 5  -4 -1   -2    -1 2   -2    -7
w:begins 铁路	 -2 -1 -1 -4 1 4 4  -1 -1        1 -1  -1    1
w:begins 银	-12   -1 11 3 3 1  2    -2  -3  -1 -2 -3  2  -2 3 4
w:begins 银行	-7    3 2 4   -1      -3   -1 -1  2    5
w:begins 锅	5    -7 3 -1       -5  5   2 -2  3
w:begins 错	                  1 -2  1
w:begins 锣	                  -1 2
w:begins 镇	-1  2  5 -1 -1   -1 -2 -1  3  -2  -3 15 -3  -4  -2  -3
w:begins 长	-6 -1  -2 8 5 -6 1 3 -7 1   4    11 -10 10  -11  -2 -1 5
w:begins 长河	1    -1             2 5 -1  -5   -1
w:begins 门	-1    3 -7 6   -10 11   -2     4   1  -1  -4
w:begins 问	-2  1 -1 3 5 1 2 -1 -2 4   -7 -1 -2  -4 13 -3  16  -5  -17
w:begins 问:	-1    -4 7 -1 -1 -1 -2    -3 -1   -8 27 -1  11  -6  -14
w:begins 问题	                  3 -2
w:begins 间	      -1            2 -2    3 -1 -2
w:begins 闻	  3   -1 -5    -2   7 4    -2       -1
w:begins 阅	7    -1 -3 -1   -8 -1   -6  -1   1   -3   1 18
w:begins 阅读	8    -1 -3 -1   -7 -1   -6  -1   -1   -1    18
w:begins 队	6   -1 -5      1       -1 -2 2    2  -1
w:begins 防	10    7 11 2   -11      -4   -3  -1 -8    -1
w:begins 阳	-7    7         1    -1 -6 1  -1  8
w:begins 阿	    -1 1    -1   3 2     -3   -2  5  -3
w:begins 陆	    -2 -1        4  -2   3     -1
w:begins 陇	1         1         4       -2
w:begins 陈	2    -1 -1    1 -1   1    3      1  -4
w:begins 降	5    -1  3   -3 2        -5 5  1  -1  -5
w:begins 限	4  -1  -1     -4 4       3  2      -2
w:begins 院	-11 -1  -1 13  6 -3  -2 -2        7 -9 -1 5  -1
w:begins 除	1    -1 9 -3  1 -5 -1        2   -2    -1
w:begins 陪	-1    3  2 -1  -1         4 -4      -1
w:begins 陶	-1    -3  -1   -1    2     11 1      -6
w:begins 随	-2    -1 -3 -7   17 -3 -1       4 1  -1    -2
w:begins 隔	    3     -3         1 -1
w:begins 难	  -1 -1 -9 -24 32 -1  -7    -1    -2 -6 -2 -1 25 4 -2  -4
w:begins 雁	     -8    9      1   -1       -1
w:begins 集	7    -5 3 -1 -1 2 -2      11  3 -7 -4  -1  -1
w:begins 集团	    5           9   -8 -2      -1
w:begins 雍	    -1              3     -2  1
w:begins 雨	-8 1  2 7 -5    -3        -2 19 -3  -5    -3
w:begins 雪	-14  -1 -5 32 -4 6 11 5  -4   -1    -3 2 -2  -6  -2  -12
w:begins 雪夜	-5    9 -3 3 2          -1 -4 -1  2 -1   -2
w:begins 雪线	-2    2 2  1 2 -1         -2 -1      -1
w:begins 零	8    -6  -2   5         -3
w:begins 雷	    -6 1 -2   5    2     -2
w:begins 青	22  -5 11 -1 1 -14 -3 -2 10 -2  6 -7 -4 7  -8 4 -4  -13  1 -2 3
w:begins 青年	3   1 8   -1        -2  -1 -3 5  -6  -1  -1
w:begins 青河	-3   -3 -3 -7 -4   10   8 2 -4 -1  -3 -4 -1    2 -1 15
w:begins 青石	    -1 1                    2
w:begins 青阳	6    -2     -2      1   -1 -1    -1  -1
w:begins 静	                   1
w:begins 非	9  10 -2 -1 -9 -1 2       -1    11 1  -14  -1  -2
w:begins 靠	-1  3  -2 -1 4 -1  2 -1   -3    1 5 -3    -2  1
w:begins 面	-3  -1  5  -2 4 -1 2 1   -1      1    -1  -2
w:begins 鞋	    -1 2 -1 2  -3 -1       2 1 -2
w:begins 韩	         1 -1         -1    1  2
w:begins 页	-1    -1           -1          4
w:begins 项	-2  2  -1 6 -4   -2 1       -2 4 2    -2
w:begins 项目	-2  2  -1 5 -3   -1 1       -2 3 1    -2
w:begins 顺	                 -1 2
w:begins 顾	8    -6  3    -1       -3 5 4  -6  2  -2
w:begins 预	      6    -2   -1    -1 1       -1
w:begins 领	      -3            4 -1      4
w:begins 题	-1 -1    4 1 -1  -1      -5   1 -1    4  3
w:begins 颜	                 2 -1
w:begins 颜无	                 2 -1
w:begins 风	-6  -1  21 -3 -2 -2  1 1       -1 -9   11    -4
w:begins 飞	     3    -2        2 -8 1  6    -1
w:begins 食	-27 -1  4 37 12 -7 -2 -1 -6        1 -3   -4  -1  -1
w:begins 食堂	-27    37 11 -6  -1 -6 -1       1 -3 1  -3  -1  -1
w:begins 饭	   -1 2  -2 4   -1
w:begins 馆	                  2 -2    1
w:begins 首	4  -1 -4 -6 -14 -5  -1 34 1   -1     -5 -5  -3  1  6
w:begins 首席	                  2       -1
w:begins 首批	-2    -1 -3 -15 -1  40 -10   -1    -1 -2 -6  -2    6
w:begins 首页	-6    -3                     9
w:begins 香	                   1    -1
w:begins 马	-10  -1  9 8 -8 -2 2  -1   1     7   1    -4
w:begins 验	       -1            3
w:begins 高	22 1 -4 10 4 6 -2 3 -2 -13 -7  -1 6  -5  -2 -1 3  -16 -1 4 1 -6
w:begins 高温	9    -7 -1             -1   1  -1
w:begins 高考	    15     -1        -1 -1   -7    -5
w:begins 魏	-14    12 -2 -4 2  9   1 -2  1   -12 -3    9 2 2
w:begins 魏州	-4    3 -2 -1 1  4   1   -1  -2 -8 -4    11 -1 1
w:begins 鱼	-8  -3  7 11 1   -1 -1   -1     1       -4
w:begins 鲁	1  -1     3                  -1
w:begins 鹿	  -1  -4 5     1        -3 -1    7  -3
w:begins 鹿鸣	                  -2 -1    6  -2
w:begins 麦	13  -2  2 4 -4 1   -1   6  -2  5  -2  -3  -2  -12
w:begins 黄	15  -1 3 -1 2 -5 -3  -5 -1   2  15  -1 -7 1  -7  -6 10 -9
w:begins 黄河	3     -1 -1             -1    -2 3 3
w:begins 黑	    -2 2  1  1         1 -1  -2    1
w:begins 黔	-2   -1 -2  -1 -1  -1 6 2   3 1   -12 -1  -1  5 -1 10
w:begins 黔东	-1     -1  -1  1  2 1 -1 3    -7 -2 -1 -1  7 -2 4
w:begins 鼓	1    -1              1
w:begins 龙	-1 -3 -1 -1 -1 32 -14 -1  -22 -2   -3 -1 15 -1 -1 -15 -2  -5  11  17
w:begins 龙泉	-4    -3 -3 -1  -1      -2 11 -1 -2 -14 -1  -3  9  17
w:begins �	-1    -5     -2      -1      1    8
w:call inside	-13 -1  -1 27 19 -6 -3 -1 -17 -3 2 -1 -3  -8  19 27 9  -26 -2 -4  -11
w:cannot begin	-10  7 -4 -33 -12 84 -4 -5 -24 23  -2 -2 -2 -4  9 59 34 -1 -39 -2 5  -75
w:colon	-69 -8 -6 -23 4 -12 -29 24  -6 -34 -7 18 33 4 -4 2 -12 16 1 -4 72 13 -9 3 34
w:commas 0	1 -1 16  3 3 6 3 2 -4 5 -2 4 10 3 -1 -1 -23 -20 -17 -6 -6 -10 19 11 4
w:commas 1	7 7 -24 -10 1 14 -45 1 5 26 5 -1 -6 -40 -3 -29 -1 27 34 31 -4 20 8 -9 -9 -2
w:commas 2	25  -2 -10 -80 -30 -15 -16 -3 27 -10 2 -2 -14 -1 -4  46 51 44 -4 2 1 10 -1 -15
w:commas 3	-6   -2 -17 -13 -3 -3 -2 3 -2  -2 -2  -2  35 43 32 -1 -12  -19 -1 -24
w:dash first	-14  15 -12 33 -35 -24 -10 -3 56 29 54  -8  -4  -10 -19 -29 -1 -20 -3 -18  23
w:digit first	12  -10  -13 3 -5 5  -17 4 -3 -6 -29 -2 -7  11 18 19 -1 16 -2 9  -1
w:digits	-34 2 -22 -9 -20 -28 -30 -14 -13 14 20 7 -18 -11 -6 -4 -1 30 17 30 -6 24 -7 40 -7 47
w:dot	42 10 19 31 -73 -37 -16 -8  -27 -15  -3 9  22  -5 22 -4  32 2 1 -1 2
w:ends !	1  2 -2 -5 9 3 -8 -1 -5 -2     -4  -1 22 -9  -6  -7  14
w:ends !”	    -3  2   -1        4 -3 5    -2  -1
w:ends %	-9  -1 -1 -2 -6 16 -1  1 15   -5     2 -3  1  -1  -5
w:ends %,	                  1
w:ends %。	                 -1 13 7    -9  -9
w:ends (记	                  -2 3
w:ends )	-35 -2 -2 -3 3 -22 -25 -14  -15 4 -2 -5 24 -11 20 6 15 10 19 -2 3 -2 30 23 -20
w:ends )班	3                  7   -3    -7
w:ends *	7    -4  -1   -7    14  1   -15   1  11  -7
w:ends +	-1  6    5       -1            -7
w:ends ,	-11 -1 -3 4 6 2 -3 4 2 -14 -3 -1 -1 -4  -1  13 9 6  -26 -3 8  17
w:ends ,一	   -1    -1 -1 -1        -1 3 4
w:ends ,不	                  4 -4
w:ends ,也	                   1
w:ends ,从	                  -1
w:ends ,他	                  1 -1    1
w:ends ,只	                   1
w:ends ,她	  1
w:ends ,是	       1          1  -3  1
w:ends ,最	                  1
w:ends ,每	    1              1 -2
w:ends ,看	                  -2 3
w:ends ,自	                  1 -1
w:ends -	-2    -3 -1    -1    -4  -4  -1 39   -2    -21
w:ends --	-2    -4 -1          -2   25       -16
w:ends .	2      7   9 18       -1 16 -1      -48
w:ends ..	2         5 -1       -1 -4 -2      2
w:ends .1	-1    -2     4  1      1 -5       5
w:ends /图	-3 -1   -1 -1    -1   6 13 10 1 -1 -2 -5 -2    -3 -3 -3
w:ends /摄	            -1 1  3      -1  -3 1
w:ends 0	    -1 -1 6 1  -8 1   -4  -1  2 19 -1  -2 -2 -2  -5
w:ends 00	    -1     -2 3       1 5 -1  -4 -2   5
w:ends 01	     -1          -1   -5   12    -5
w:ends 02	    -1 -1          -1   1   5    2
w:ends 03	    -1              -1   4    -1
w:ends 04	1             -1            1
w:ends 05	                  -1       1
w:ends 06	-1             10     6 1      -12
w:ends 07	         -1        -1 14 1      -12
w:ends 08	  -1           -3            7
w:ends 09	                 1 -2 2
w:ends 0元	1   -1 -13 4    -8 14 3    -1  -1 -7 -5  -1    19
w:ends 0号	                         2
w:ends 0日	    -2 6 -1   -2 -1   -2  -2  1 15 1      -12
w:ends 0版	                 -1 -3 -2      8
w:ends 0米	    -1              -1 1  4    -1
w:ends 1	-2   1 -2 -7 -7 -1  11 6 3  -9  -3  5  1  10  2  -8
w:ends 1%	      -1   1 4               -1
w:ends 10	1    -2  5 1  -5 -1        5 1    -1  -3
w:ends 11	-1   -1   -2   -1 1 1  -1    3 2 4  -3    -2
w:ends 12	      -1         -1  1 1 -1  4    -1
w:ends 13	                  2       -1
w:ends 14	     3     2        -2       -2
w:ends 15	-2    -1     -1    11    -2 -4 1
w:ends 16	    -1      -2        1 -1      4
w:ends 17	1    -1         -2     -3   2    3
w:ends 18	    -1         -1     -2 -1  -1    8
w:ends 19	-1      -1   -1 1         2      1
w:ends 1个	         1 1        -1 -1      3
w:ends 1元	                  -1   1    1
w:ends 1号	    -1              -1       2
w:ends 1日	         -1      -4  1 13 2  -4  -2  -5
w:ends 1月	-1     -2            1 3     -1  3
w:ends 1期	                 -1   -1     2
w:ends 1版	-2      -1   -2      -1   1     1  5
w:ends 2	8 2   -3 -4 -3   -3 1 2    -4  2 -8 -1  12  -1  4
w:ends 2)	             -1  -1   -2       4
w:ends 20	             -1    1 1 -1      1
w:ends 21	-2         -1    5    1 11       -14
w:ends 22	9                         -6
w:ends 23	               -1   -1 3    -1  3
w:ends 24	-1  2  3         -1     -1
w:ends 25	-1      -1 1   -2   -3            6
w:ends 26	    -1             1 -1 -1  -1    4
w:ends 27	      2            -1   -4    4
w:ends 28	    -1  1         -1   1   -1    2
w:ends 2日	-1     -1    -1  -1    -2   7 2    -1  2
w:ends 2版	-4      -1       -1  -1   -3       13
w:ends 3	7  -1 3 -8 -4 -2 -1  2 5   -4  -2  -2 -9 2 -1   -4  20
w:ends 30	                 1      -1  -1
w:ends 31	    -1      1   -1     -1       3
w:ends 32	          -1       2 3       -2
w:ends 34	                   1      -1
w:ends 3日	     -1          10   -2 3      -8
w:ends 3版	    -1     -2      -1   -4       10
w:ends 4	-2  1  1 -1     2  -1 -2     -1 8    -1  -3
w:ends 40	         -1 -1        3   -1    -1
w:ends 45	    -1              -1   -3    5
w:ends 4日	         -1 -2     7  1 -3 3  -1 -1   -2
w:ends 4期	                  1 2      -1
w:ends 4版	-1    -3 -1    -1         -5       14
w:ends 5	12    -3 -1 -2 1   -1   8    -2 -7 2  -10  -1  7
w:ends 5日	    -1         -1  13   7 1    -1  -16
w:ends 5版	          -1       -1 -1   -4    12
w:ends 6	5  -2 2 -7 -1 -2    -3   10    -2 -1 3  -4    3
w:ends 6%	    -2  5   -2 3        -1       1
w:ends 67	                         1
w:ends 6元	                  3   1    -3
w:ends 6日	-3               15  3 -11 -2      -1
w:ends 6版	-1    -2     -1    -1  -1   -3   -2  -1  13
w:ends 7	-1    -2  4    1   -4 -1   -2 7 -2    -1  6
w:ends 7%	    -2 6    -2 4 1       -2 -2
w:ends 77	-1    -1         -1     -2       5
w:ends 7日	                         3
w:ends 7期	 3   -3 -1  -2  -1      -1  1 8 6  -1    -7
w:ends 7版	      -1         -1          3
w:ends 8	-2  -4  -1 2 5   -2 1   -7  -1  4 -1 -4  -3    19
w:ends 8%	     -2 -1    3   -1     -1   -1    3
w:ends 88	                  -1       1
w:ends 8号	-7    -4 -1            -1        14
w:ends 8日	-5     -3 -1   -3    -4    -1 17 4  -1  -3  1
w:ends 8期	     1            1 -1 -1      -1
w:ends 8版	-2                 -1 -2       7
w:ends 9	-5    1     1 2     -2  3 -9 6    -1  8
w:ends 9日	     -2 -5   6    -2  2   -1 1      2
w:ends 9版	                  -1       2
w:ends :	8  11 -2 7 2 83  1 -14 -2  -1 -13  -7  3 34 9  -2 -1 -13 -3 -100
w:ends ;	18  3 6 -2 -1    -1    -1    -11 5 -5  -4  -9  3
w:ends =	-1    -1         -2  -1   -3   -4  -1  11
w:ends ==	-1    -1           -3   -1     -1  5
w:ends ?	9  6 -2 8 10 21 3 1 -23 5 -1 -1 -7 -1 -9   19 14 -2 -13 -5 -14 -1 -17
w:ends ?”	-8 -1  1 19 10 -1 3 1 -1        -10 -1 -2    -3  -8
w:ends C	-1    3 3    -1      -1   16   -1  -1  -17
w:ends C。	                  2
w:ends ]	12  -1  -10 -1 -1    -1   10  -4   -18 -1  -6  -7  30
w:ends e	         -1    -1  -1   2 1  -1  -1  6
w:ends g)	                       17  -17
w:ends le	         -1    -1  -1   1     -1  4
w:ends m	               -3   -3       8
w:ends om	-1          -1     -3   -2       8
w:ends |	-1                     3    -1
w:ends °C	-2    3 4    -1         15   -1  -1  -16
w:ends ·	2  35  -4 -5 -2       5  8   -3   -4  -2  -28
w:ends ×	-3               5   -5       4
w:ends ××	-2    -1           6   -5       3
w:ends —	10  6 4 -7 -3 1   -3 -3 -1 -1     -5 -26 -7  29  -5  11
w:ends ——	10  6 4 -5 -3 1   -1   -1     -4 -23 -6  36  -4  -8
w:ends ’	     -1             2 1
w:ends “	-2 -1 -4 -3 12 -3 36 9 -2 -11 -12       5 -42 -4  -2  -2 -1 30
w:ends “我	                  1
w:ends ”	6 7 10 -13 20 22 21 14 9 7 -19  -5 -15 -3 -15 -1 -16 1 -4 -6 15 -2 -35  2
w:ends ”,	   -2 1 4  4 1 1 -2       -1 5 -4  -1  -1  -5
w:ends ”:	     2            2 -1 -1    -1
w:ends ”?	2    5 -6 -1   17         -13 -4  -5  -2 -1 9
w:ends ”。	                 17 -10 6  -3  -5  -3
w:ends ”了	-1    -2 -5 3  2 4         -2 -1  7
w:ends ”记	1    1
w:ends 、	-1  6 -1 -8 -1 -8 -2  4 6   -2  -1 -1  29 17  -10 -1 -7  -14
w:ends 。	-19  -5 -2 -21 -6 -5 -9 -3 -8 -5  -1 -1 -4 -4  23 31 31 2 -28 2 44 -6 -6
w:ends 。”	-2    -4 -2    16        9 4 11  -12  -11  -4
w:ends 。本	                  -4     4
w:ends 》	-6  3 -1 -8 -1 -5 -2  19 -3   -3  -5  1 12   -5  -8  14
w:ends 》。	                  -2     3
w:ends 】	35 1 6 2 -18 -6 -5   -2 -4 -1 -1 -13  -10  1 -7 5  23  -3 -2 2
w:ends 〗	-3    -1  -1           -4        10
w:ends 一	-9 -1 12 -4 -26 3 -7  -3 3 3 2 2 5  -3  -2 64 27  -83 -2 -9 -1 29
w:ends 一”	4   2 -4 -1 -1 -1  1         3 -1  -3  -1
w:ends 一。	                  5 -1    -3
w:ends 一个	-3  -2  1 1  -1  -3        2 8 3  -1 -1   -3
w:ends 一半	  2  5 -8    8 -1        -1 -1  -1
w:ends 一天	3    10 5  3 4 -2         -6   -7    -8
w:ends 一年	5   -1 -4 3 7 -1  -8 -3 2      2  -2  -3    3
w:ends 一张	       2                  -1
w:ends 一摄	                   1    1 -1
w:ends 一日	-5    -2 -2 -2         2   -1       10
w:ends 一期	                  -1       1
w:ends 一条	       -1           4 -1
w:ends 一次	-1     -4 6 2 -1 2 -3           2  -1
w:ends 一点	  -1  1 4 1   -2 -1        -1   1
w:ends 一版	-5   -3 -4 -1 -3      -1 -5  -2  -1 -1 3  -1  -1 -1 26
w:ends 一篇	-2      -2         -6   -3   -1    15
w:ends 一线	-3   1 -12 -3    -1                18
w:ends 一苇	-3      -1      -1 2 -2 3   -2   -1   -1 6
w:ends 一课	-3  10  -4 -7 -2 -1  4         -4   9
w:ends 一鸣	-1    -1  -1   1 4  -1 4 -1 -1   2       -2
w:ends 七	-2    -2 3 -9   12 -2  -1 -2  -1   4 -3  -4    8
w:ends 万	1  -2 -3 -5 2 10 -2  -5 -3   -2    1 6 3  -6  -2  7
w:ends 万亩	-2    4 -3    14 -1 -1  -4     -4 -1      -1
w:ends 万元	1   -1 -8 26 -2 -2  -10 17 4  -3  -2   -9 -1  -1  -1  -8
w:ends 万吨	-3    2 3 -3   -4 10 -1       -2
w:ends 万户	       1           -1 1      -1
w:ends 三	-3 -3 -4 -1 -11 -6 5 -2 3 4 7  -1 -5  -4 -1 -5 62 14  -52 2 -8  12
w:ends 三天	5   2 -2  4   1    -1     -2   -4    -1
w:ends 三年	-4   -2 2 5  5        -3  1 -2 -7 -1 4    5
w:ends 三成	-1    1 2 -1   -2 1   -1     -2   1    2
w:ends 三版	-2             -1  -2        -1  6
w:ends 上	19 7 -3 9 -12 9 -3 -3  -11 -10  -1 5  -2   4 -2  5 11 -6 3 -20
w:ends 上,	                 1
w:ends 上”	    -3 2 1 -2 4 -2 -1        1 -2   -1   3
w:ends 上。	    -1             -2 12 -3 -1   -5  -2
w:ends 上岗	-4     -2 3   4 -1   -1     -1   4    -1
w:ends 上的	-4   -1 12 -4 4 3  -1 -2       -2 2 -4   -1 -1  -1
w:ends 上门	5  1 3 1 2 -1 -1 -2  -1   -1  -1   -3 -2  -1
w:ends 下	-12  -1 -1 -14 4 4 -6  3 2 -1 -1 -1  -5  -4 -2 -2 3 31  -2
w:ends 下,	                  1 -1
w:ends 下。	                  -1 1
w:ends 下来	3    -4 -1 1   -4 -1   -1     -2   7    3
w:ends 不	-1  4 -3 -9 -2 -3 -2 1 -1 1   -1   -1 2 6 7  1  -1  4
w:ends 不到	1    -1
w:ends 不是	-1      -1   3         1 -1
w:ends 与	-2    5 -7 -10 -2 -1 27 3 -1  -3    -1 -14 3  -1    6
w:ends 专	   -1  -1 1            1 1
w:ends 专家	  -1        1        2 -2
w:ends 专题	7    -2                     -5
w:ends 业	-9  -1 17 -3 9 -4 -3  -1 -2 1 -1   -1  2 1 -3  -7  -2  9
w:ends 业。	                 -3 -34 -2    42  -2
w:ends 东	2    1 -1 1 -1  -2 3  1 -1     7 2  -5    -3
w:ends 两	  1 -1  -2 -4   -1 2       -1 2 3      1
w:ends 两成	     4 -1   -1         2 -2
w:ends 个	-5  -4 -3 -5 6 5 -3  -7 6 1  -7    3 6 11  -4 -1 -2  4
w:ends 个。	                 4 -4 -2    -5  7
w:ends 个人	-1    -2 1  -1 1 -1 2 2       -8  2 9  -1  -2
w:ends 个小	                  2 -1
w:ends 个月	2    -1  -5    4        -1 1      -2
w:ends 个村	-3   -1 -3 4 12  1 -13 5 2       1 1    -1  -1
w:ends 中	-1  -1 4 -5 2 -6 -3  3 -1   6    2 4   -1 2 1  -3
w:ends 中。	                  -4 -2    6
w:ends 中国	      -2  1 3
w:ends 中心	10   -3 -7 -3 1 -4  3   -1   -7   20 4  -4    -6
w:ends 丰	-3  2 -2         5  1 1 1 -2      -2  3
w:ends 丰摄	                 1 5 4    -7 -1
w:ends 为	  4  -1 -2 1 -1  -2 -5   5    -1 9 1  -6  -4  4
w:ends 主	   -1 1   1  1         4 -2  -1
w:ends 主任	    1 -6 1 -1  6 1         -2    -1  1
w:ends 主持	      -1   4 2 1  -1            -2
w:ends 丽	-2   -1 -1 -1 -2    -1  5 -1 -4  1  -1 -1     -1 10
w:ends 举行	-10  2  14 -1 -1 -2  4    -1  -2  -1 -1 -1  -4    4
w:ends 久。	                 -2 9 -1    -4  -1
w:ends 么	11 -1  -4 -11 4 13 -1 1  -2 -2  -4 -1 -2  -4 -8 7 1 7 2 -2 -1 -2
w:ends 么?	    -4  2 -1  -1        -2 17 -8    1  -1
w:ends 么。	                  -2 1
w:ends 么办	11  6  9 -3 -4  2 -3    -1  -4   -12 -1 -1 7    -1
w:ends 之	-2  1  -1  -1  1 2   -1 2 2    3   -1    -3
w:ends 之后	9  -1 4  -2 -3 -8 1 4 -1  -1 -1  -1  -1 -24 -2  27 5 -1  -2
w:ends 乐	1    -1        1 -1  2  -1 2 2      -2
w:ends 乔	         -1        2 3   -2    3
w:ends 九	-4    4 1     -2   2     4 -2      -1
w:ends 也	      -5   5    3     2 2      -3
w:ends 习	1                 -1 1 -1    3
w:ends 乡	-11 -1  -1 17 -6 3 1  1 3   -5  -1  -1  1  5
w:ends 书	8    -12 6 -15 -2 1 18 1  1  2 1  1 -9 -2  6  -2  -3
w:ends 书。	                  -5 -2    6  3
w:ends 书馆	-2    2  2   -1        1 -2
w:ends 买	-5   -1 13 -4 1   -4    -2     -2 1      4
w:ends 了	-26 -3 -9 -10 15 15 31  9 -29 -2 -2  -2  -1  -5 -8 -20 -2 47 8 -7  3
w:ends 了,	-13  -1  13 5 1   -1         1       -2
w:ends 了:	                 3  -2
w:ends 了?	-2    2 5    -5    -1    -4 7 3  -5
w:ends 了”	20    -23 -1    1     -1   -2 1 -2 -1 10 -1   -1
w:ends 了。	    -1 -1            1 12 16  -2  -23  -1
w:ends 了一	    -1      -1       2  1    -1
w:ends 了算	    3 1 9 3  -6         -5       -2
w:ends 事	20 5 8 7 -2 1 -23 1 1 40  6 -2 -5  -8  -2 -31 -4 -2 -26 -2 -6 -1 29
w:ends 事,	                 1
w:ends 事”	1    -2 10 -2   -6        1    -1    -1
w:ends 事。	                 -2 11 -2    -5  -1
w:ends 二	6   -4 -25 -8 10 -1  -5 3  -1 -5 -2 -4  -1 70 6  -41 -2 -4  10
w:ends 二。	                  -3 3
w:ends 二十	  1    -1            1 -1
w:ends 二版	-1  -1  -1 -3          -1   -1       9
w:ends 于	      2   -1         3 -1      2
w:ends 云	    -2  -1   1   -3 2     -2 -1  4  2  2
w:ends 五	-1    -2 -25 -5 -1  29 6  -2 -1  -9   2 2  4    6
w:ends 五年	-1  -1  -2 -10 -5 -2  15 2   -2  -1          5
w:ends 些	      1            2   -1
w:ends 交	1    -1
w:ends 交流	-1    -1 -1            -1 -2      -1 6
w:ends 产	3  1 -1 -3 5 1 -2 1 -4 -1        2 -1  -2    4
w:ends 产业	-3   17 -11 6 1 -2  -3 -1        -1     -1  -1
w:ends 亩	-1    3 -5 4   15 -2 -2  -4     -1 -3
w:ends 亩。	                  3 2  -1  -2  -1
w:ends 亭	-5    2 -1       -1 -5  1     -1     9
w:ends 亮	-4    2 -1 3   -1 1  -1 -1  2   3 1      -5
w:ends 亮。	                  4 -1    -1  -1
w:ends 亮了	-7    6 -12 12            2
w:ends 亲	                  1
w:ends 人	-12 1 -3 -5 10 4 23 1  -20 26 -1 -4 -2  8 -1 -8 -17 -12 -4 15 4 -6  4
w:ends 人,	                 -1 2 1      -1
w:ends 人?	     1 -1 -1 -1 1 4       -2 -4 3
w:ends 人”	6  1  -4 -37 26 4  13 -3 -1      -3 -5 -6  7
w:ends 人。	       -1          -2 11 -1  -1  -10  5
w:ends 人一	             1    1 1 -2
w:ends 人家	2    1              1   -1    -2
w:ends 人报	-1    -1     -1                3
w:ends 人民	                  1 -1
w:ends 人的	  -1  -1 6 -1   -1 -1       2 1 -2  -1  1  -2
w:ends 亿元	-3  -1 4 14 -3 1 -2 -1 10 1 1  -1    -2 -4   -3    -11
w:ends 什	-1                  -2 2      1
w:ends 什么	12 -1 3 -4 -9 4 9 -1  2 -2 -1  -4 -1 -2  -4 -7 1 1 7 2 -1  -6
w:ends 今	  -1  -1 -2 5            -5 5    -1  3
w:ends 从	 1 -1 -1 1  2 3 1  -6     -1  3 -7 3      1
w:ends 仓	-6  -1   2 8 2  -2   -2 2  2   -2 2  -1
w:ends 他	-1    -2     1 1 3  -4    -1 15 -6  -2
w:ends 他。	                  1     -1
w:ends 代	8  4 -1 -1 -3 -1 -1  -1 -1       1 -1 3  -3    -2
w:ends 以	7  -1 4 -1  -5 -2 -1  -1     -1  -1 4 -1  -1  5  -3
w:ends 以上	-1      3   -1 1
w:ends 以后	-2  -1 -2 4 2  -3  -2      -1  6 18 -3  -9    -4
w:ends 们	-9    -11 -3 -1   1    -1    2 -1 3 -1 -3    24
w:ends 们:	-1    -2 -1 -2   -2         8 6  -2  -1  -1
w:ends 件	-2    -1 -1 -1 -4  6 1        -2   -3  -1  9
w:ends 件。	                 -1 1 7    -2  -4
w:ends 件事	1    -1 3 1   -3            1    -3
w:ends 价	-1  -2  15 -39 -1   49    -2  -1  -1 -1   -7    -8
w:ends 价”	     3 -1
w:ends 任	    -3 -2 -1 -1 1 5 3       -1 -2 2  3  -2  1
w:ends 份	-1    -10 12 -3            -2 1 13 -5    -1
w:ends 企业	-1   -1 1 2  1  -2 -1 2       2   -1
w:ends 众	   2 -3 -2 7 -1  -7 9   -1    1 -7 1  2    -1
w:ends 会	31  4 7 -20 -15 -23 -7 -1 -22 -4  -1 3  31  5 2 -6  -6 5 -6  20
w:ends 会”	20    -26 -14 14 1 -1 -2         7 2  3  -1
w:ends 会。	                 -1 10 -5    -4
w:ends 会议	14  1 4 -2 -3 -4 -1  -3      -1   -3
w:ends 伟	-2         -1 -2  6 6 -3 -5   -3     2  5
w:ends 伟摄	                  1
w:ends 传	1    2     -1         -3 1
w:ends 位	-1   -1 -1 22 -27 -2  9 2     -2  -1 3 -1  1  -1  2
w:ends 位。	                  4 1    -3
w:ends 住	-10   -3 10  -1 4        -1  1 4   1  -1  -3
w:ends 住。	                  3 -1      -1
w:ends 体	2  -1  -1 -2 9   -2 -5     4   -1 -3  1  1
w:ends 体育	    -3   -1          -1 -3   5  1  2
w:ends 何	-10  -1  8 6 -2   2 2        1     -2  -2
w:ends 余	5   -1 -3 -1 -6 -1 -1 2    2     1 3  2  -1  -3
w:ends 作	7  -1 -1 -7 2 5 -2  6 3     -3  -1 -6 -1  -4  9  -5
w:ends 你	                   1
w:ends 佳	    -1      -1  2 -1 -2  6     -1    -2
w:ends 佳摄	             -1    5 3     -7 2
w:ends 例	8  -1 3 -6 -3 6 -1 1 -1 -2        -1 -1    -2  2
w:ends 供	-1   1 -2         1  -1   -2   -1  -4 1 7
w:ends 供图	-1   -1    -1        -2   -25 -1  -3  38  -3
w:ends 侧记	2    -4 -1  1 -1 3 5 1       -2 -1      -3
w:ends 保	-22  -2  29 3 6  2 -3 -1        2       -10
w:ends 信	13  -4 5 41 -2 -2 1  -7 -2  -4   -8  -1 -23 -2  -13  -3  13
w:ends 信。	             -1    1 -2 1    -1
w:ends 信息	-5    -1 1        -1  -2   -1   -5    12
w:ends 修	-18   -2 6 13 -3 -1   -6   -4  -1  1 1 -8  -2 -1 22  2
w:ends 倒	     -2 3            3 -1
w:ends 候	6   -4 -5 3 -1 -1  -1    -1  -1  2 5 -3  4 3   -5
w:ends 候,	-1                 -2 4
w:ends 借	    -1             1 1
w:ends 值	7  1  -4 -3 1   10 -8 -1              -2
w:ends 假	15    -3 -8 13 -8  -2 -2   -1  -1   -2 -1      1
w:ends 做	1    -4     1         3 1  2    -1
w:ends 停	-3    3 1 5   -3 -1        -1   2    -2
w:ends 健康	  1  -1  -1    -1
w:ends 傅	4    -3   -1           5     -2  -3
w:ends 像	                 1 -1
w:ends 儿	11 3   -14 7    -5        1  -1  2 2 -1  -4
w:ends 儿?	-1       -1            1  2    -1
w:ends 儿。	                 3 -1     -2
w:ends 元	-2  -3 2 -11 4 5 -7 -3 11 31 5 -1 1  -4  -3  -6  -7  -3  -8
w:ends 元)	    5     -1    -1     1     -1  -3
w:ends 元;	                   3
w:ends 元。	   -1    -1          7 10 10    -17  -8
w:ends 先	                  1
w:ends 光	  3  2 -10 -5   7 1  -1 4  2   6 -1  -2    -2
w:ends 光。	                  -2 4
w:ends 免	      -2   6         3 -1
w:ends 入	     -1    1        1
w:ends 全	5  3 1 -4 -1 -2 1  4    -1    -2 6 2  -3  2  -8
w:ends 八	-1    1 1 -1 -1  -1      4  -1 3 -4    2
w:ends 八成	                  -1       2
w:ends 公	  7  -2 -3 3 -2  -1 -4     1  -1 3 3      -2
w:ends 公司	-4    -7 -1 -2 -2  5 -2   6  4  5 18 3  -1    -19
w:ends 公告	1   3 8 2 4 1  -6 -3  -1 -3  -3  -1 -4  -3 -14  -1 -1 24
w:ends 公室	-1    -1           5  -1 -5 3
w:ends 公布	6  2 -4 -4 -3 -4 5 1 8  -2    -2   -6   -4    9
w:ends 公斤	    -1 -1 -1   3        1 -3 1      2
w:ends 公示	5   7 3 5 -1 -2        -1   3 -5  -9  -1 -1 3
w:ends 公里	1    6 12 -1   -8 -2 1       -2   -4    -2
w:ends 六	-7  -1 -1 -1 -1 -3 1  -1 1       1 6 -1   2 -1  12
w:ends 兰	  -1  -1 -5 -3   -2 -3  -1 16  6   1 -1  -2  -1  -2
w:ends 兰摄	    -1              2 1     1 -1
w:ends 共	                  1
w:ends 关	2   1 6 -6 2 -1  -1 7        -1   -3  -2  -1
w:ends 关注	-7   2 -2  1   -1    -4     -1   -1    16
w:ends 兴	6  2  -1 4 -2 -1  -1 3  -1 7  -1  -1 -3   -1    -4
w:ends 兵	5    -2 1 1      5 2     1 -3  -1  -1  -5
w:ends 养	-2   1 -1  1  1 -1          -1      3
w:ends 册	1    8 -10 -4 -1  19      -1  -1 -4 1  -6 -1   -2
w:ends 再	                 1
w:ends 写	-11   -2 17 -4 1 4  3      2   3 -3  -4  -1  -4
w:ends 写:	                  5 -3    -1
w:ends 写。	                  2     -1
w:ends 军	-12  -5  2 16 4   -6  1 1 -1 2 5 -1 1 -1   -1  2 -2 -7
w:ends 军摄	                  -1 -1    3 1
w:ends 农	-2   -1   4   -6   -1 5  1  -3 1 2      1
w:ends 冠	-1   -2 2 5 -1 -2  -1 -1        3 3  -5  -1
w:ends 冬	4  1  -3  1 -1  -2 -1   2  -1   3 -3  -2    2
w:ends 冬天	5    -1 -1  -1   1        -1 -1
w:ends 冰	    2 -2        1        -1    1
w:ends 决	  2  1 -1             -1
w:ends 况	1   4 -3 -2 4 -2          -1 -5 -1  5    1
w:ends 冷	  1                       1
w:ends 准	    3 1  -3  1  2    -2  -1 3   4  -1
w:ends 减	     -1    3                1
w:ends 几	                  4 -2
w:ends 凡	     -2    -1   -1 5  -3   1 -2      2
w:ends 出	8  -7 8 -9 5 8 -8 2 -3 -2 2    -3   1 -2  2  -1  1
w:ends 出。	                  -1 1
w:ends 出版	-1      -1   4 3        -3     -1
w:ends 出的	4   -1 -3   4              -1
w:ends 击	2
w:ends 分	-17  6 -3 -7 -10 -8 -2  13 -1 1  -5 -2 -2  -4  5    -3  39
w:ends 分。	                 -2 7 -2    -3
w:ends 分钟	-5   -1 6 4 -15 2  11 2   -4  -1  -1 -6 -2  3  -3  11
w:ends 刊	-3   -4 -17 -5 -2 -1        -1  -1  1  -2    36
w:ends 划	1    -1  4   -1 -1   -2     3
w:ends 列	1  1   2 -1 5  -1      -1    -1  -1    -1
w:ends 则	   -1 18 3 1   -4 -1  -1 -3  -5  -1 1 -2  -9    6
w:ends 刚	         1 -1  -5 2     -1     2  6
w:ends 刚摄	                  -2     3 1
w:ends 判	3  1 -1   -5   2 2        -1   4  -1  -4
w:ends 利	-1    -3 -4 9   3 -2        -1   1
w:ends 别	  -2  -5  4 -1   -2     -1   1 -2  2    6
w:ends 到	4  -2  -9 5 2 -3 -2 5 -5   -1    4 -5 5  10  -3  -4
w:ends 到。	                  3     -2  -1
w:ends 到了	    15 -2     2        -2 1  -10  -3
w:ends 到底	-7    -14 -3 2 -4 -1 -1 -1        -13 -1 15 27 9 -1  -5
w:ends 制	-3   -1 -1 4 8 -1  -2 -5  -1      -5 -1  10  -1  -1
w:ends 前	3  1 6 -5 2 -1 -2 -1  -3       1  -4  -1  -2  4
w:ends 副刊	-20    -2             -1 1       24
w:ends 割	      -1             -1    2  3
w:ends 力	-2 -1 6  15 -2    -3 -2   9  -3  1 -8 4  2  -2  -14
w:ends 力。	                 -1 2
w:ends 办	9  8  10 -7 1 -2 1 -3 -2   -1  -6  -1 -10 2 -1 5  -1  -2
w:ends 办?	-3    -1 -2    -2      -1  3 9 -2  5  -1  -6
w:ends 办。	                  5 -1    -2
w:ends 功	1  1   -5    3  1       2 -1      -2
w:ends 加	                  2
w:ends 务	-5   -1 1 -4 -3 1  5 3   -1 -1 -3  1 -14 3 6 16 2 -2  -6
w:ends 务。	                 -1 2
w:ends 务站	       -1   1               3
w:ends 动	7  1 2  -8 7 -2  -7 -4   -2     1   3  -2  4
w:ends 动。	                  8 -2    -6
w:ends 勇	-9   -1 2     -1   -6 1 -2 19  3 -4 -1  -1  3  -4
w:ends 勇摄	                  2     -2 1
w:ends 包	-10 -1   21 -3    6            -5    -6
w:ends 化	-2 4 -1 3 -19 -2 3 1 -1 1 -1  -2 -4  -2  -1 -14 -4 16 31  -2  -4
w:ends 北	  -1    3   -1   -5 -11 4   1 2 -1  -1  -1  15
w:ends 区	-4  -1  -8 -2 -1 -1 -1 1 -1  -1  -1 -3   1 3  -8  -5 7 28
w:ends 区。	    -1             4 3   -1  -5
w:ends 医	4  -2 2 -1 -1  1            -2
w:ends 医生	-2  -2 -4 1 14 -2 1 2 1    -1  -1    -1      -4
w:ends 医院	-2    1 -2 1   1      1  -1  2
w:ends 十	-2  -2 -1 1 -23 -5 3  29        5 -3   -1  -1  3
w:ends 十一	                  -1 1
w:ends 十三	         -1 2
w:ends 十六	   -1 -1   1          2 1     -1
w:ends 十年	-2    6 -2 4  -1 -7 4 -2      -1 -5   4    4
w:ends 十日	-1             -1     -4       5
w:ends 千	3  -1  -4 4 -3   2 -1        -1 3      1
w:ends 千元	                         1
w:ends 升	-6   -3 5 3     -1 -1 1 2    -1 -3      -3 7
w:ends 午	-3   -2 -1 1 -2   -2    -2  4  -1 12 -2  -3    1
w:ends 半	5  2  -6 -19 -14   36 6   -4    -1 -4 -2  3  1
w:ends 半。	     -1            2 -28 7    1  19
w:ends 华	-3  -5 -2 -3 3 -2 -2  -12   -4 20 -2 1 -1  11 -2  -6  17 -2 -7
w:ends 华)	               -10   12       -1
w:ends 华摄	            -1   -1   -2     5 1
w:ends 华社	                  3     -3 3 -3
w:ends 单	-10  3 -2 34 7 13 -1  1 -2  -1 -2  -3  -5 -10 1 -3  2 -3  -14
w:ends 单”	5  2 1 13 -6 -4 -1  9         -1   -13    -3
w:ends 单。	                  5 -2    -2
w:ends 卖	-4    5 1    -2 -2        2 1      1
w:ends 南	-9      -4   4   -2   21  1 -1   -1  -1 -1 -6
w:ends 博	-1   -1 -1        5 2   -1 1 -1     3  -3
w:ends 博摄	         -1        -1  -1    3 1 -1
w:ends 卡	    -3 -1 -2   3 -1        -5   4  6  -1
w:ends 卫	                 1
w:ends 印	    -1 12 -1   -9    -2     -4 1  4
w:ends 卷	-5  10  -5 4 -1 -1 -1 -5 1   -1     -2 -3  6 1   2
w:ends 厂	-16   1 20 4 -3 3 2 -2 -1 3    6  1 -4 1  -5 -1   -9
w:ends 厂)	-1    -4 -1    -1      -2   26 -1  -9    -4
w:ends 厅	11   4 -3 2 -2 1  -3 -4        3 -4  -1    -1
w:ends 历	1    1  1 -1   3 1  -1  -1  -1 3 -2  2    -2
w:ends 压	    -1 3 3   -2         1       -1
w:ends 压。	                 -2 -19 -5    27  -1
w:ends 原	    1  -1 1  3
w:ends 去	-2    -6 7 -1 -2  -5 -3     -1   8   7 1   -1
w:ends 去。	                  1 -2    -5  6
w:ends 县	7  -1 -2 -2 8 -4 -4  -1 1 2 -1 -1  -2  1 11 -2  -4 -1   -2
w:ends 参与	-2    3 -5 -10 -2 -1 25 4 -1  -2     -12 -2  -1    9
w:ends 友	-2    7 3 -2    1   -1     -1   -4    2
w:ends 发	3   -1 -4 -4 -5   -2 3  -1 -1  2  16 -1 1  -3  1 -4 2
w:ends 发。	                   -1    4
w:ends 发展	  -1   7 2 -1  -5     -1    2 -1  -1    -2
w:ends 发布	1         -1    1
w:ends 发言	         3 -1         -1
w:ends 取	         1
w:ends 受益	-6   -3 7 -6 -5 -2 -1 30 5 -1  -1    -1 -8 -1  -1  -1  -2
w:ends 变	-1  -2  1  4    -3  -2 1  3   1   1  -1  -1
w:ends 变化	-1 1   -6              -4  6 10    -1
w:ends 口	-24  -2 -2 11  -5 16 1 -7 -2   -2    1 3 -2  -3  -1 -1 21
w:ends 口”	-13    13 -1 -1 6 1          -1   -7    4
w:ends 口。	                 1 -5 6      -2
w:ends 句	                  -2     1
w:ends 句:	                 1 1     -1
w:ends 只	      -1   2         5 1  -2    -1
w:ends 只。	                  1
w:ends 叫	                 2
w:ends 召开	18 -1 -2 -1 -11 1 1   -7 -1        -3 3      4
w:ends 可	-2    2 -1 -1       4  1 1  -5 7      -3
w:ends 台	-12 1 -1 -2 13 10 -9 -1  4   -1 -1  -5  -2 -3   5 2 -1  8
w:ends 台。	     -1            -1 1     2  -2
w:ends 史	3 -2  5 -3 -5 -3 -3   4 3 -1 -1 -2 -1  -1 -2 3  -1  -2  10
w:ends 号	-22  -1 -1 1 -9 1 -2  -5 -1 1  -6  -4  4 -1 3  4    40
w:ends 号”	1    -1  -1   -1        2    -1 -1   1
w:ends 号。	                 2 1     -2
w:ends 司	2    -10 -5 -1 -2  10 -5   6  4  5 16 2  -3    -16
w:ends 司)	       -1           3 2  -2
w:ends 司机	    -7  4       -1     -2   1    6
w:ends 吃	-2      -4   4         -1 3
w:ends 合	-1  -1  -5 -1 1 -1        -1   3 2  -2  4  6
w:ends 同	-8     -1 -2   6 3        1 -5  1    5
w:ends 名	-1  -3 3  4 -11 2 1 19 -6   -1  -3  -2 -12 -1  17  -1  -4
w:ends 名)	-4  -1  -8 -7 -4   -4      -13  -2 5   54  -1  -12
w:ends 名。	    -1             1 2 2    -3  -1
w:ends 名单	-11    46 9 5   -1 -1     -2  -5 -9  -3 -6  -4  -15
w:ends 名字	6    -6 9  3  -7        -3        2
w:ends 后	18  -6 1 -8   -12  1 3  -1 -2  -3  3 -2 -3  21 5 -5  -8
w:ends 后,	7                  -2       -2
w:ends 向	-1     -1              -2  1  2
w:ends 吗	-11  -1  10 9 26 -2 1 -11 -2   -7     -4   -4    -4
w:ends 吗?	-3  5 2 -3 5 4 -2 3 -5 -1   -2     -1 5  4  -4  -4
w:ends 吧。	                  1     -1
w:ends 吨	-5  -1 -1 6 5 -5   -2 11        -3 -1    -1  -1
w:ends 吨。	-1                  -5 6    2
w:ends 听	-1     4 1 -1  -2         -2   2  -2  5
w:ends 听。	                  -6 1    -2  7
w:ends 启事	-6   -4 17 -2 -1 8  -1    -1  -4   -7  -1 -13   -1 20
w:ends 启动	9  1  -9 -1 4   -5 -1        -2     -1  7
w:ends 启示	-6  -1 -1 6 -3 -1 -1 -1 19 -3        -6 -2  -2    4
w:ends 吸。	                   2
w:ends 告	11   6 12 6 -3 4   -9 -1 -1 -3  -9  -2 -12 -2 -3 -21 -2 -1  34
w:ends 告。	                 -1 3       -1
w:ends 员	-9  -1 -4 -6 -4 -11 -7 -1 -5 10  13 23 14 6 -2 9 2 -2  -13 -3 -4 -1 -4
w:ends 员”	-4    2 -11 1 -1 -1 10 -1        2 2      3
w:ends 员。	                 -4 6 1    -2
w:ends 员会	-5  -3 -1  1  4  -1 -1     10   -3     -1  -1
w:ends 呢?	-1     -1            -1 1 5  -2    -1
w:ends 呢。	                  -2 3    -1
w:ends 周	-9    8 5    -4        1
w:ends 周刊	22                         -22
w:ends 周报	6  -1  -2        -1   -2      -1    2
w:ends 味	-14 1  2 21 -1 3   -1 -1        -1   -4    -4
w:ends 命	-8 -1   -5 13 4   -7         -5 -3  11 2 -1
w:ends 和	-6  -2 -2 3 -2 -1   -5 3   4  -1  1 9 2 -1 -4  -3  7
w:ends 品	4   2 -2 11 -4 -2  -9      -3  -2 -3 1  4    2
w:ends 响	       1           -1 1
w:ends 响。	                  -3 8    -4
w:ends 哪	  -1  -1 11 -9   -2        1 1 -2  2  -1  1
w:ends 哪儿	11 3   -14 2 1       -1    2 -2 -2  2 3   -4
w:ends 哪里	1     4 -7 -1  -11 1        -8 -1  26    -1
w:ends 唱	4     -2    1         1   -2
w:ends 商	-4    1  -1            6 -1  -1    2
w:ends 商报	-4    -3 -1 -1       -1    2    -5    15
w:ends 器	-1  3  7 -5    -1         -5 5  4    -6
w:ends 器。	                 1 -6 -1    6
w:ends 四	2 -1  1 4 -5 -4 -1  -1 3  -1   -1  2 1 -1  -3  -1  5
w:ends 四年	-1     1    3 -3
w:ends 四版	-2                  -1       3
w:ends 回	-2  -2  3 5 2   -1 -1               -3
w:ends 回来	1
w:ends 回顾	-1    -4                     7
w:ends 因	-3 -1  -1 5 -5 3 4  -1      -1   3 1    -3  -1
w:ends 团	-2  -1 -2 6 -3  1  1 -1 -2  -3  1  -1 12 -3  -5  8  -4
w:ends 园	-1 -1 3 -2 28 8 -2 12 -1 -3 -3  -1 2  -1  1 -8 1  -12 -1 -4  -12
w:ends 园”	-6   -1 7 -4 1 2        -1          3
w:ends 固	               -1   5   -1    -2
w:ends 国	-1  -1 -1 1 -2 -4 4 1 1 -2  3  1 -1  5  -3  -4  -1  8
w:ends 国家	    1 -1
w:ends 国平	             -5 4 -1   -1       4
w:ends 国摄	                  13 2    -5 -7 -1
w:ends 图	-8 -1  5 5 2 -6 -3  -3 -3  8 9 11 -1 -1 -2 -33 -3 -1 14 -1 19 -7 1
w:ends 图)	            -1  -1 12 1 3 -10     5 -14 6
w:ends 圃	     -1       2 4  -5   -2       3
w:ends 圆	  4  -2 7    -4   -1 -1 2 1  1 -1       -3
w:ends 圈	7   -1 1 11 -11 2   -1     -1   -3   1  -1  -4
w:ends 土	4 1  1 -1 -4 8   -2         2 2      -5
w:ends 在	-1 -1 6 4  -2 -6 -7  -2 -2   -1    -2 4   -5  9 -1 8
w:ends 在。	                 -1 4 -5    -1  3
w:ends 在哪	-1  -1   7 -5   -1         -3   1    1
w:ends 地	16  2 8 1 -8 -7 -12 1 -3 -2  -1 -3    1 -1 3  12  -4  -3
w:ends 地。	-1                 1 1     -2
w:ends 地图	-1    1 -1 3   1 -1           -1   -1 2
w:ends 地方	1  2    -1 3           -2 -1  1    -1
w:ends 场	36  -3 4 1 -4 -7 -5 2 -2 -3     -1  -1 -1 -2 -1 7 1 -4  -16
w:ends 场”	    1   2 -1          -9   6 2   -1
w:ends 场。	                 3 -35 -12    46  -2
w:ends 址:	                  -4 -2      6
w:ends 坊	2  3 3 -6 1 -6   -1 -1        1       6
w:ends 坐	   -1 -4 14 5 2 2 -7 -3   -2     -1 -1   -1   -2
w:ends 块	2  -2 -1 -4 6 -9 -1 1 -13 21 -1       5 -4  9 2 -1  -7
w:ends 坛	 -3  -1 3 4          -2   -1
w:ends 型	   1 -2     1         -2 3      1
w:ends 城	-9 -1 1 3 -6 -6 8 -2 -1 7 -5 1  -3  5  -1 4   -3  -7 6 11
w:ends 城事	1                         -1
w:ends 城市	1    -1
w:ends 域	-15  -1   1 -1   2   -1             15
w:ends 基层	23 5 1 11 -24  -9 1  -6 -3  -2 -5    -1 -4  -1 -1    17
w:ends 堂	15 4  3 -2 2 -3 1   1  -2 -3 2 -2  1  -3  7 -2 -2  -15
w:ends 堂”	    2 1   -1  1       2 -2 -2      -2
w:ends 堂课	8    -7 -1 1    -1           1
w:ends 塔	-1  3  1 -1 -3   -1         -1   2
w:ends 塘	                  3       -1
w:ends 境	          3        -2 2      -2
w:ends 墙	1  9  -8  -2 1 -1 -1 -1           7    -3
w:ends 墙。	                 2 -5 -2    5
w:ends 士	-1    3                 -1
w:ends 声	   -5 2 17 -2 2 3 -4 -3        -4 2      -6
w:ends 声。	                 6 -7 5    -3  -1
w:ends 声明	-8   5 -6   -2     -1   -1 -1 -1    -4    21
w:ends 声音	9    8 -1 6  1 -2 -1  -1   -3   -1 -1 -1 -9  -1
w:ends 处	-7 2  4 2 -2 2 -1 -1  2 3  -3 -1 10  -1 11 -4  -1  -4  -9
w:ends 备。	         -1        -2 -36 -4    49  -5
w:ends 复	12    -20 -3 4   -1 1     -1   -8 -2  20
w:ends 外	-1 -1  -2 1 4 -4 2  1         -4 4    4
w:ends 外。	                 2 3 -4    -1
w:ends 多	1  -1 -2 -9 10 6 -2  -7   1  3   3 -3   5    -1
w:ends 多。	                 3      -2
w:ends 多了	8    -7 1 1  -1       -1   -5    3
w:ends 多少	    -2 -1 3   -1         -2   4
w:ends 夜	5  -1 -1 -1 -16 17 3 -1 2 -1       -1 -1 -1  6  -1  -6
w:ends 大	3  3 4 -5 16 -11 1  -1 -2   -1    2 2 4  -12  -4  2
w:ends 大学	    3 -2             -2       3
w:ends 大桥	                  -4     5
w:ends 天	22  -1 -1 -17 22 1 5 4 -11 4   -3    2 18 -3  -25  -3  -11
w:ends 天,	2    -3             1 3 -2      -1
w:ends 天。	                 -1 6     -5
w:ends 夫	8   -1 -3 -2 -1         -1   -1   3  -1  -3
w:ends 头	8  -3 1 -1 24 4 9 1 -8 -2 -1  -1  -1  -1 5 -7  -11  1  -15
w:ends 头”	-7  -2 -2 -8  -1 -1 -1 27  7  -1    -1 -17 1  13    -8
w:ends 头。	            -1      3 4  -2  -3
w:ends 奖	-10   2 5 -3 2 5  -3   -1   -4   -6 1  15    -2
w:ends 女	    4 1 -1 1  -1          -1      -1
w:ends 她	  1               -1 -1 2
w:ends 好	-3  -2  2 4    3 -2 -2  -1  -1   -14 -5  25 5   -6
w:ends 好。	                 7 -1 1  1  -5  -2
w:ends 如	            1   1          -1
w:ends 始	    -2 2 4 1 1 -1        1 -2 1  -1
w:ends 委	    -3 2 -2 -1           8 -4      2
w:ends 委会	6  1 3 -4 -1 -1 -2 -1 -1 1        2   -2  -1  -1
w:ends 娘	-2     5 -1            1
w:ends 娟	-2     -1       8 2 1 3   -1   -1  3  -7
w:ends 娟摄	                  1   -1   1 -1
w:ends 婕	             -1            2
w:ends 子	-9  -7 -7 10 -18 6 7  5 4   -6  -3  -3 5 -1  17  2  -1
w:ends 子,	                   1
w:ends 子:	       -1          -1 -2 5    -1
w:ends 子”	-29    28 -1 8   -1 1        -3 -1  -3
w:ends 子。	                  3 6    -5  -2
w:ends 子版	-1                         2
w:ends 字	-4    16 11 -5 4  -12 -5   -3  -2  -3 -6 2  8  -1  1
w:ends 字:	                  -1 1
w:ends 字。	         -1        -2 4 -4    -4  7
w:ends 字报	-1    -2                     3
w:ends 存	-2    -1 -1 -6   8  2    -4  3 -5 2  -1    7
w:ends 季	8 3   -9 -2 -8 -1   -2 -1 1   -1  -4 15 -4  -2  -1  12
w:ends 学	1  -2  1 -8 -8 6  2 9   -1  2  -2 17 2  -1  -4  -15
w:ends 学”	-6  3  6 -5 -5   6 1
w:ends 学。	                  1
w:ends 学校	    2 2 1 1  -1         -1   -2  -3 -1 3
w:ends 学生	-5  -2 -1 -6 7 3   -1    1  9   -6 1  9    -8
w:ends 孩	                  1
w:ends 孩子	-1    4 -1  -1 -1 1 -1   -1  -1  -2 5 -1  -3
w:ends 宁	-3    -4  -3   -1 -2  8 6  -3   -2     2  2
w:ends 宁)	      -1   -1    2  3  3 -3 1  -1  -1  -2
w:ends 宁摄	              -2    -1     1 3
w:ends 它	   -1  -5  1  5
w:ends 宇	-2            5 1     -2 1  -1    -2
w:ends 安	-15  -2  18  8 10  -4 -1  -3 4  2  -4 5   -1  -1  -13
w:ends 安全	1  3  1 -1  2  -1         1 -1      -3
w:ends 完	     -1 3   -1         2
w:ends 完。	    2             2 -1 -2    -1
w:ends 完成	  -1  -1 -2 7 1  -1         -1 -1
w:ends 官	15  5 -1 -15 2 -1  -1 -1  -1       1 -1      1
w:ends 定	3   -3 -19 1 2   1 4  1 -3  -1  -2 -7 -5  34 1 -1  -5
w:ends 实	10  5 -1 -12 -2 1 1 2 9 -1 -1  -2  5  -1 3 -3  -2  -1  -7
w:ends 实。	                   1
w:ends 实验	    -2  -1   2 2 -1       -2 2  1
w:ends 客	    1 -3  1  3      -1   1 -2    3  -2
w:ends 宣	-3 -1  -2 -5 -8 -5 -1 -2 -2   -2 2  7 -1  -6      -1 32
w:ends 宣)	-1    -1           19  1 -6 -1    -1  -10
w:ends 室	3  3  -6 12 -4 -3 -1 -3 -2   -2  15  -2 -15   12 -1   -5
w:ends 室”	-1   -1 -3  -2 -4  -1 4 -1      -1 3 -1      8
w:ends 室。	   1              -1 1 3    -4
w:ends 家	10 1 3 -2 4  1 5  -5 -4 1 -1   -1  7 -3 6  -8  -2  -10
w:ends 家,	-1                  4 -2  -1
w:ends 家”	-1    -6 -11 29 -2  -10         -5 2  5    1
w:ends 家。	                 -1 7 -4    -2
w:ends 家庭	   -1  -1  -2          3 9   -2    -2
w:ends 容	                  1
w:ends 察	1 2 11  -8 -3 -1 -1 -1 2 1 1       -4 -2  -4    8
w:ends 对	-3    -15 9 2 4  -4  -1      -1 -1 4  5 -1 -2  3
w:ends 对。	                  6 2    -7
w:ends 导航	-3  -1   -1     -2       2 2       4
w:ends 导读	-7    -2           -1       -1   12
w:ends 封信	-8  -1  17  5   -4         -2   -4    -1
w:ends 将	                 1 1 -1
w:ends 小	-3  -4 4  2 -4   -1 -6   -16 1 -3  7 10 -6  -7 -1 -5  34
w:ends 小】	             -4     -1       8
w:ends 小学	6  -2  -6 -1 -2 5  -2 -2     -2   33 1  -11    -17
w:ends 小摄	            1      -3 2    5 -1 -3
w:ends 小时	5  -2 -2 11 -19  6 3 6 8 2  -1  -1   -6 1  -6  -2
w:ends 小曼	          -1   3 -1           -1
w:ends 小满	-7    7 -1    -3   -1 8  5   3 -3  1  -1  -6
w:ends 小禾	-1   -1        -1  1  5          -3
w:ends 小艺	 -1    -1       -1 1 -1           3
w:ends 少	-6  -1  -1 1 4   -5 -1 2       -1 -2  6 3 5  -1
w:ends 少?	-1    -7          -1    12 1  -3
w:ends 少。	    -1             -1 7 -3    -2  -1
w:ends 就	      1           1 6 -3  -2
w:ends 就是	                  4 -2
w:ends 局	7   -1 -5 9 -9 -1  -9 5  -1 -2  20  1 9  -3 -12  -2  -5
w:ends 层	22 5 1 11 -25 5 -10 1  -11 -2   -5    -1 -3   -1    15
w:ends 居	     -3 2   4                -2
w:ends 屋	  -1  1 -1        -1     15 1  -10    -4
w:ends 屋”	    -3  1            1       2
w:ends 展	-7  -1 1 22 9 6 -3  -7 -1   11 -1    1 3  -13    -16
w:ends 山	-5  -1 -3 -2 -12 -8 8 -1 2 -1 -1  -2  12  -3 27 1  -14  3 -1 1
w:ends 山)	      -3   -2    5  3    -1      -1
w:ends 岁	-7  -1  1 20 -10 -2  1 1         -1  1    -1
w:ends 岁。	                 -3 7 -2    -2
w:ends 岁的	-1                  1 1  -1    -1
w:ends 岗	2   4 -4 -1 -1 -3  8 -4   -1     -2   5  -2  -2
w:ends 岚	-1    -2      -1  3 8    -1       -1 -4
w:ends 岭	  2       -1      1  -1 -1 1
w:ends 岸。	                  3 -2
w:ends 峰	    -2     -1   -1 -1 4 -1  -1 -1 -2    4 -1 6
w:ends 峰)	             -3  7  -2 3 1      -6
w:ends 峰摄	                  -1 -1    3 1
w:ends 川	-2    2         5 -1 4 2 -1 -1   -2    -3
w:ends 川)	               -1   -1     -1  3
w:ends 州	     -1  -1  3 -2       -1 4 1      1
w:ends 工	-34  -1 -2 26 8 9   -3 3     8   10 6  -38  10  2
w:ends 工”	3   -1 1 -3  1  -1 -1        -1   -2    4
w:ends 工。	                  4 -2
w:ends 工人	2    -8         1  16   -2   -10
w:ends 工会	6    -8  -1   -4    7  13   3 -2  -3    -11
w:ends 工作	5   -1 -1 5 10 -1 -2  -7        1 -1  -1    -6
w:ends 工程	1    -1              3 -2
w:ends 差	         -1         1
w:ends 己	    -1 4 -1   -1        1 3    -1 -2  -1
w:ends 已	      -2    3        3 1  -1
w:ends 市	-8  -2 -2 12 6 -9 -1  -1 7 2 -2   -2  -2 9 2  -8  -3  3
w:ends 市场	3  -1  5 4 -4  1 -1 -1        13 3  -13 -1   -6
w:ends 市报	-1    -2        -1 -7  -1      -1    15
w:ends 布	14  2 -3 -10 -5 -3 3 -1 9 -1 -2  5  -2   -7 1  -6  -1  10
w:ends 帆	-3   -1 -5 -3 -1   9   -4 21 1 6   -2   -6  1  -10
w:ends 帆)	             -2  -6 3 5  1  -1  5  -1
w:ends 帆摄	            -1   -1  1 1 1    -1 2
w:ends 师	8 -1 -2  -1 5 2 1 -1  -3       -3 -3   7  -3  -5
w:ends 师”	-1    1  -1            1       1
w:ends 师傅	4    -4         -1     4   2  -1  -3
w:ends 带	    -1 -1 4 -1  1         -2 1  -1    1
w:ends 席	    -1     4 -3   -1    3 -3 2  -1    1
w:ends 幕	21  6 11 -12 -6 2 -8  -5 2 3  -1  -1   -3 -2  -2  -1  -2
w:ends 干	    -1              -1 1  2
w:ends 平	-2 -1  -1 -4 -2 -3 -1  4   -4 1 6 2  -1 9 -6  -3  7  1
w:ends 平台	-6    -1 -5            -1        15
w:ends 平安	-5  -1  12 3 -2 1     -2   3  -1 -6 -1      1
w:ends 平摄	               -1         1
w:ends 年	2 -2 1 -3 12 -21 9 -1 1 5 -4 -1  -3  -5  5 9 -4 -1 -3 -5   13
w:ends 年,	      -1   1  1       -2 4      -1
w:ends 年。	-1         -2         -22 -18    6  37
w:ends 广告	-4    -3        -1  -1 -2   -2       16
w:ends 庆	-4  -1 -1 -3 1  -1     -3   13 -1  -7 -1    -1  14
w:ends 庆摄	    -1        -1      -4     4 2
w:ends 库	1    -2 -4        -5     5 -1  -2  3  7
w:ends 应	   -1 -4 -1 -3    3  1    1  -3   11    -1
w:ends 底	-12  -2 -1 -10 9 1 -5 -1 -5 -1     -1   -17 -2 14 29 9 -1  -1
w:ends 店	-29   1 12  3 5  -1 5   -1    -1 -9   18    1
w:ends 废。	                  -13 1    -2  14
w:ends 度	9  -5 14 15 5 11 -4  -9      -2  -1 -5 -2  -14  -1  -9
w:ends 度。	                  -1 -1    -1  3
w:ends 座	1 -1   -5 3 2  1 -5  -1  -1    1 9 -1 -1 -2    -1
w:ends 座”	10    -7   -1                  1
w:ends 庭	1  -2 -2 -1 -7 3 -2  3 -1   3  -1  2 6 3  -4    3
w:ends 庭”	-2  1  2 1             2       -1
w:ends 庭、	                   1
w:ends 康	  2  -2 1 -1   -1 -1  -1 1 -2 10 2  -3 1  -1    -1
w:ends 康)	               -1   2
w:ends 康摄	              -1          1
w:ends 建	-1  -1 -1   -3      5 -2 2  -2 -1 3 1  -2    6
w:ends 建摄	                  4 -1    -2 -1
w:ends 建议	3    -9 11 -3 -1  -2         -4   2    4
w:ends 建设	2   1   1   -4      -1   -1       4
w:ends 开	11 -1 -1 -3 -13 9 9 -3 3 -4 -4 2 -1 -1  -2  -2 6   -10  -1  10
w:ends 开。	                   4    -2
w:ends 开了	    2 4 -2   -1 -1       -1 1 -1      -1
w:ends 开始	    -1 2 4  1 -2         -1   -1
w:ends 开幕	7  4  -5 -3    -3 2 3       -1
w:ends 开放	-1   -1 5 -2 -1 1                -1
w:ends 式	   -1  3  -1  -3         -4 1  -1    10
w:ends 引	     -5 -3   5            1    4
w:ends 弟	-2   -1 -10 1 -3 -2        -10   -9 -3  43 4 -1  -5
w:ends 张	    -3 1 2 2  -1    -3    2 3 -1    -1  3
w:ends 张。	                  -2 -1    -1  5
w:ends 强	-8  -1  12 2    -4   -2   -3  -1 -2 -1    14  -6
w:ends 强摄	                  -1 -1    3
w:ends 强调	22  3 6 -11 -3  -3           -6 -1      -3
w:ends 当	-1    1 -1 3   -1      -1  1 4 1  -3
w:ends 录	-8   -2 7 4 -2 3  2 2 -1       -2 -2  -4    6
w:ends 录。	                 1 1 2    -3
w:ends 影	4  -2 1 -1 -1 5 -1  -1 2   -2  -3   -7 1  11  -3 2 -1
w:ends 往	                  3 -1
w:ends 很	                  -3 4
w:ends 徒弟	-2    -6     -1         -9   21    -4
w:ends 得	1 -1 2 2 -6 -3  -1  -1 -4       1 -6 -4 1 19 1 -2  -2
w:ends 得。	                 -1 -16 -2      18
w:ends 心	17  2 -3 -13 -3 13 -5  1 -4  -2 9 -1 -7  2 7 -1  -3  -3 -1 -6
w:ends 心)	                 1 5   -2  -1  -2
w:ends 心。	                 1  1    -1
w:ends 志	2    -8  -1      -6 -3 -1 19 3  1 -5  3  -1  -2
w:ends 志摄	                  -1     3 2 -1
w:ends 快	    -1  -10   -3 14        -1 1  1    -1
w:ends 念。	       -1          -2 -37 -4    46  -2
w:ends 态	5    2 -5 -1   4 -5        -1   1    1
w:ends 怎	       1                  -1
w:ends 思	1    -1     -2  -1 -1 1 1 4  2 4 -1    -1  -3
w:ends 思摄	-1             -1     -1 -1    6 -2 -1
w:ends 急	    1 9 -2   -1        3 -5   -4    -1
w:ends 性	   1  1 -1   -1 -2       5 -8   9  -1  1
w:ends 总	                   1
w:ends 息	11    -12 1 -2   -1 -1   -1  -1   -5 2  -2  -1  11
w:ends 情	22   1 -4 -6 12 4  -1 -3     -3    1  -9    -10
w:ends 情。	                 -2 4 5    -3  -2
w:ends 情况	1   5 -1 -1 3 -3  1        -1 -3 -2  4    1
w:ends 想	1 1  3 -1 -2 -2 -1  1 1       -1 3   1  -1  -3
w:ends 想。	                  -1 2
w:ends 意	14  3 2 -5 3 -2 -1  -3 -1   -2  -1   1 -3  3 -1   -7
w:ends 意。	                  2 -1
w:ends 意见	-1    -2 -6 12   -2      -1   -1 1    -1  3
w:ends 慧	-14  -1 -2 -8 -1  -2 -1    5   16  -1 -32 -2  46 10 -1  -9
w:ends 慧摄	             -1     1      4 -2
w:ends 戏	-5    6 1 5   -6   12 1 1 -4 -1   3  -4   -1 -2
w:ends 成	-7  -2 -2 -2 -43 12 8 -1 36 6 -1 3 -2  3  -1 -5 4 -1 -3 -1 -1
w:ends 成。	                 -1 9 1  1  -7  -2
w:ends 成了	                  3 -2
w:ends 我	  1  3 -2 4 -1   -1       -1 11   -6    -5
w:ends 我们	-16    -5 -2 -1           3 -4 1  -1    27
w:ends 战	8  6 -2 1  2 1  -4  -1    -1  2 -4 1  1  -1  -9
w:ends 戶	  -1   1     1               3
w:ends 户	-2   -1 11 -2 -4 1  7 1     -1  -1      -1  -5
w:ends 户。	                  -4 1    -3  7
w:ends 房	8  -2 1 1 7 1 -2  1    -1  3   -6 -2  -3    -2
w:ends 房”	-1    -1 5 3  -1         4 -4 -1
w:ends 所	-2  7 -1 4 -7    -3  1      -1 1 -2  -1   -1 5
w:ends 所有	                  -5 2      4
w:ends 手	-2  1 2 -3 11 -2 1   1   -1  -1  -1 5   -8 1 -1  -2
w:ends 手。	    -1             -1 -11 3    13
w:ends 手记	-9 6  -4 8 -5 -5  -1 28 -2 9 -3 -15 -2 -5 -1  -2 -1  18  -2 -2 -9
w:ends 打	-1  -1 -1 -1 -3 -4 -1  4 1   3    -3 15 -1  -1  -2  -4
w:ends 打印	    -1               1      1
w:ends 扬	-4    -1 4 -4      9 -3 2 -3   -3     1  2
w:ends 扬摄	                 -1 1 -1    1 1
w:ends 批	8   2 -3 2 -5   8 -8   -1    2 -14 -2  22  -1  -9
w:ends 技	-1    -1    -1          -1 2    1
w:ends 把	-6  -1 3 3 -3 -3 -1   5       -2 9   -3  -3  4
w:ends 投	                  -1 2
w:ends 护	-2   -1 -4 4  -1  -2 1        6       1
w:ends 报	1   -1 -3 4 -5 -3  -7 -4  -5 5 -1 -10  -3 7 2 -2 -11  11 -2 28
w:ends 报。	                  -1 1
w:ends 报》	-1                 -1        1
w:ends 报告	21   7 -14 -2 -8 -2  10 -7 -1        1      -2
w:ends 报宣	-3 -1   -6 -9 -4 -1 -1 -1         -3       32
w:ends 报社	               5          -4
w:ends 报道	17   5 -13 -1 -1 -2  -1   -3 1  -10  1 -2     -2 14 -3
w:ends 拍	                  2
w:ends 招	-1    6 2 6 -3  -1        1 -4   -4    -1
w:ends 持	    -2 -3 -6   30 -1   -6     -4 -1      -7
w:ends 指	                  -2 3      1
w:ends 按	-1     -1 -2   5 -1   -4     2   -1    6
w:ends 振	   1   -1   -1   1 3 1 3   -1   -1    -4
w:ends 换	    -3      2       3 -2 -1  4    -1
w:ends 据	-1    -4      1  -2   -3   -8   13  -1  7
w:ends 排	-2  3 -1 8 -6 4 2   -1     -1   2 -2  -4  -1
w:ends 接	-2   -1 -13 -1 2   -3 -3 1 -1 -3  -6  -1  -1  15   -1 22
w:ends 控	-9    11  1 1 1       -3  1 -2 3  -2    -3
w:ends 提	                  3 -1
w:ends 提供	    -1         2  -1   -2     -4 1 5
w:ends 提示	7    -3 -4 -2   -1 -1   -3  -2   -2   12  -1  4
w:ends 提醒	32   8 -6 -1 -1 -1  -3 1  -1 -1  -6  -1 -9 -1 1 6 -1   -13
w:ends 揭晓	1   -1 22 -4 2 8  -1         -5 -1 -1 -10  -1  -6
w:ends 搬	     3 2   -2  -1       1 -1  -2
w:ends 摄	-9  -1 -5 -14 -3 -3 -2  -4  -1 -18 -16 -10 -38 -3 12 -2 6 1 -12 -1 42 79 3
w:ends 摄)	-3   -2 -6  -2 -1 2       -11  1 -25 -8 -1 -5  48 32 -15
w:ends 摊	-3    3 -1             2 2  -1    -2
w:ends 播	1    -2 9 -3   -2      -1   -1
w:ends 支	1    -1 -1    -1    -1    -1 7 3  -1  -1  -1
w:ends 支队	               -1   2
w:ends 收	3  5 -4 -22 -13 -18 7  26 -1  -1 -2  1  -1 4 -1    -1  19
w:ends 收。	                  -1       3
w:ends 收官	10  7  -8 -2  -1 -1 -1         1       -1
w:ends 收藏	2    -1     -1 -1   -2            5
w:ends 收费	         3    -1     -2       1
w:ends 改	    -3 6 2   -2        -1 -3 1   1   -1
w:ends 改造	1  3 1 -1 -1 -1
w:ends 放	   -1 12 -12 5 1  -5    2  -1   3 -3    -2 -1 3
w:ends 政	  1   3 -4   -2        1        2
w:ends 故	   2 -1  -1   -1 1   1      -1  -1
w:ends 故事	6 5 1 3 -7 -8 -20 -7  41 3 5  -2  -1  -1 -15 -1  -6 -1 -3  7
w:ends 敏	    -4     -1    -2 -3 4   3   -6    13
w:ends 敏)	              2    1 -1      -1
w:ends 敏摄	              -1    -2 -1    4 1
w:ends 救	-2  -1  1 4 2   -1 -2   -1     1 -1  1    -1
w:ends 教	  3  -1 -2 -3   4    -1      5  -1    -1
w:ends 教室	   -1 1 5 4 -1  -2         -2   -1    -3
w:ends 教师	8 -1   -2 -1 6  -1 -2         2 -1  -1  -1  -4
w:ends 教育	3   2 -5 -2 -1 -1   -1   -1     1   -2    9
w:ends 数	-4  1  -1 1  2  -1 -1        -5 5  3  -2  3
w:ends 数。	       -1          -1 -1 4    -1  -1
w:ends 数据	               -1      3    2
w:ends 文	-6  -1 -4  -4 2 4  1 -1   -12  -3  -4 6 7  -3    17
w:ends 文化	3     1              1      -2
w:ends 文博	             4  -1          -3
w:ends 文摄	                       3
w:ends 文涛	    -1         4      -2
w:ends 料	-8   -3  -3 -1 8  2 4 -1        -5  -1  4  3
w:ends 斤	    -2 6 -5   5 -2   -1    1 -2       3
w:ends 斤。	                 -1 16 1    -5  -11
w:ends 断	     -2 1   3         -1 2
w:ends 新	17   -1 -17 -2 -5 -2 1 -1 6  -1 12 1 6   -8 -3 -1 -2  3  -2
w:ends 新摄	     -1             -1 1    1 1 -1
w:ends 新闻	11 2 2 12 -1 -7 -6 -2  -2 -9  -1 -3  -1   -4   -7  -2  17
w:ends 新高	-2    5 -1 1    1        -1       -1
w:ends 方	-1  2 -1 -2 -2 -3 4  7    3  5  -1 -4   -2  -1  -1
w:ends 方。	              -1   -1 7 -4    -1
w:ends 方米	    1
w:ends 施工	    -3 6  -3           -8 -1  -1  12  -1
w:ends 旅行	-7   -1 12 -1 1 4 -1  -1       -1 -2  -2 1    -1
w:ends 旗	1  -1 -2 -6 1 -1 7   3     -1   -1 -1 -1     1
w:ends 无	-2    -2  -2   -4 4   -3  -1   -2   -3  8 -1 9
w:ends 日	-1  -2 2 -23 -5 -6 -2 3 -1 -6 -2  -12  47  3 30 12  -10 -1 -10  -12
w:ends 日,	-1             -2    12 -17 3    12  -6
w:ends 日。	                 -1 17 -5    -9
w:ends 日子	     5 -1   -1         -1   2    -1
w:ends 日报	-8   -3 -4 -1     -1  -1 25  -2  -1 -2   -1    2
w:ends 日电	                 3 -1
w:ends 日记	-7 9 -1 -2 10 5 1 4  -6   -6             -5
w:ends 旧	                  2
w:ends 早	-1    4 3  1  -2         -1 1  -1    -1
w:ends 时	21  -6 -5 6 -17 3 7 2  5 1  -2  -4  -5 -6 -7  -2  22  -13
w:ends 时,	        1          -4 3  -1
w:ends 时。	         -1        7 -7 10    -5  -3
w:ends 时候	1    -1             1  -1   1
w:ends 时政	-3                         3
w:ends 时间	2    6 -3  -1  -4    -1  -3   8 -2  -2    4
w:ends 明	-12 -1 -1 2 2 -5  -4  -3   6 14 -1 -1 -2 -2 -6 2  -8    21
w:ends 明)	               -2  -1 2 2
w:ends 明。	                  -2     4
w:ends 明远	             5  7   -2      -2 -7
w:ends 星	  1  1  -1   -1         1 1      -2
w:ends 映。	                   1      -1
w:ends 春	-9 1 3 4 1 -8 -5   -3 -4   1 2 -3   -4 4  5  5 1 12
w:ends 春)	               2   3     -1  -2
w:ends 春摄	                   1    -1 1 -1
w:ends 是	-1  1  -5 -2 3  4 4        -2  6  -4  -1  -1
w:ends 是。	                  5 -4
w:ends 晓	1    21 -3 1 5 -1 -2   -3 2 -3 7 -1 -2 2   -13  2  -13
w:ends 晓)	                 4  -4
w:ends 晓摄	            -1    -1  -1     2 3 -1
w:ends 晓燕	            2 2 -1 -1
w:ends 晚报	-4   -1 1  -1      -1 -3  -1         -1 11
w:ends 晨	-1   2 2 -2 -1   3         -2       1
w:ends 晨报	-1   -1 -1  -1       -1 -1    -1       9
w:ends 景。	-1    -1        -1   -1  -4 -44 -18    76  -6
w:ends 晴	8 -1   9  3 4   -2   2  -3   -5   23  -4  -33
w:ends 曦	         -1   2 1 1 7 -2   -1  -1   -1 -3
w:ends 曲	    1  -1   1 1   -2     -1 -1      4
w:ends 更	-1    3   -1           3   -2    3
w:ends 曼	-1          -1  3 3 -1 1   -1   -1    -2
w:ends 最	   3               4 -1  -1    -1
w:ends 月	-7  -4 -3 -2 12 5 3  -10 2    1 6 -1 4  3  -5  -3  4
w:ends 月,	                  1       -1
w:ends 月。	                 -3 2 2    -1
w:ends 有	7 -1  -2 -6 -5 -4 -5  8 1   1    2 14 -5  3 1 -6  -1
w:ends 有。	                  -1       3
w:ends 有一	                  -1 2
w:ends 有人	-1  1  2 1    -1  -1       4 -2  -1    -1
w:ends 有限	    3 -1             4   -1    -1
w:ends 服	                  -1
w:ends 服务	-5   -1 -2 -3 -1 -1  7     -1   2 -16 -1 5 22 2 -1  -2
w:ends 望	1  4  4 -3 -2 -1  -4 1   5     -1 -1  -2    -1
w:ends 期	-11 4 -1 -3 6 -10 9 7 -1 -9 -1 -1 -2 -2  -3  4 -1 11 -1 -7  -1  14
w:ends 期)	-1    -1  5 -1  -1    -1  -6   1   -1    4
w:ends 期。	                 1 8 -5    -3  -1
w:ends 期一	         -1  -1      -1 -23 -1    -2  33
w:ends 期三	-2    -1     -1   -1 -1   -1 -1 -2 1  -1 2   7
w:ends 期二	-2    -2 -2        -1     -1 -1   1   10
w:ends 期五	-2            -1      -2       7
w:ends 期六	-6         -2             2   9
w:ends 期四	       -1     -1             4
w:ends 期日	-1    -1              -1   1  -1  4
w:ends 木	  -2   2 2 3  -9 -2   -14  -5   -2 1      28
w:ends 本	6  8 2 -5 -3 -1 -6  -1 -5 1  -2    10 -6 1 -1 3  1  -1
w:ends 本”	10    -7 2 -2   -1         -9 3      5
w:ends 本。	                 -1 6 -4    -2
w:ends 本报	             -1    -1 -1     13  -9
w:ends 本账	    1  -2   -1 1 1  -1     -4  -1 2    5
w:ends 札记	2   -1 -1 2 -1   3  -1              -2
w:ends 术	   -1 -4 -2 2 5  -1 2  3    -1  -4 4  2  -1  -3
w:ends 机	-18  -2 -2 26 15 -5 -1  -1      -2  1  -6 -1 -4  6  -3
w:ends 机。	                 -3 5     -1
w:ends 权	-1  -1   5 -1    -1
w:ends 村	-24  -4 -1 15 5 20 3 2 -14 1 1  -1  -2  1 10 2  -5  -3  -4
w:ends 村报	    -3        -1         -1    8
w:ends 束	-6    5 -8 -1   13      -1
w:ends 条	14  1  15 -1 7 -7  -4 1 1  -1    1 -29 -3  14    -5
w:ends 条”	-2    1 1 -1            1
w:ends 条。	                 -1 1 3    -2  -1
w:ends 条街	-2    3 -2 1   3 -1        -1   -1
w:ends 来	-14  -2 -3 28 -1 -4 7 -1 20 -5   -3 -1 -3  -7 -15 -1 -4 30 2 -5  -16
w:ends 来,	                  2 -1  -1
w:ends 来?	   -1 5             3 -4 2      -2
w:ends 来。	                 2 5 4  -1  -9
w:ends 来了	10  -1 -1 -13 11  -2 -2 -9 -2       4 -29 -6  43    -4
w:ends 来信	17   2 15 -3     -2  -4 -1 -1 -3   -1   -16    -3
w:ends 来的	-1  -1  -4 3 1   1   -1      -9   13  -1  -1
w:ends 杰	-1    -1        11 1 -2 4   -3       -8
w:ends 松	4    -2 -1       -1 5 1 -1  1 -2   2    -3
w:ends 板	13    -10 2  -2        -3   -5 -1  6  -1
w:ends 林	-1  -1 -1 4 3 -7   -3    5 3 -5   -3   -13  3  16
w:ends 果	-7  4    3   -4 -1  -1 -1    1 -1 -4  -4    17
w:ends 枝	    -2 1 -1       1     -1   2
w:ends 架	-18   -2 27 -1              1  -2    -3
w:ends 架。	                 -1 -4 -1    6
w:ends 查	29 1 -1 10 -20 -7 -10 -3 -1 36  10 -7 -8 -3 -2  -3 -13 -6  -1  -3 -1 4
w:ends 查。	                  1     -1
w:ends 标	-6  -1 -2  15 -4   1 5 1  -1    -1 -1 -1      -5
w:ends 标准	-1    1 -1  -1  -2  3      -1 -1   3  -1  -1
w:ends 栋	-2    -2        6 1  -2  1      1 -2
w:ends 栋摄	                   -2    3 -1 -1
w:ends 栏	7   1 -5 1  -4  2 -1     -3  -1 -1 3      2
w:ends 树	-5 -1 -5  -1 10 4   -4 -1   -1     2 -1  1 -1   5
w:ends 树”	3    -4     2
w:ends 校	5  -1 2 -11 3 20   -8 1       1 1 -3  -2  -3 -1
w:ends 校”	2    3 -2     1        -2       -2
w:ends 校园	1  1  4   1   -1             -1  -4
w:ends 校对	-2                         2
w:ends 样	15   10 -1 10 -1 -3  -3 -4   -2     -2 -1  -11    -7
w:ends 样?	    -1              4 2  -2
w:ends 样。	                 -2 3     -1
w:ends 根	13   -3 -5 -11 5   -2  -1    -1   -8 -2  25  -1  -9
w:ends 格	5  -1  -1 -2 2 -2  -2        1 -8 -1  8    1
w:ends 桂	            1           1
w:ends 桂摄	         -1        -1 3     -1 1 -2
w:ends 案	9  4 -3 -2 -11 -18 -5  43 1 -2    -1  -1 -5 1  -4    -5
w:ends 案”	-1       1  1
w:ends 案。	                   1      -1
w:ends 案件	          1        2
w:ends 案例	8   1 -5 -2 5 -1 1 -1         -4 -1      -2
w:ends 桌	14 -1 7 3 -7 -4 -2   1    -1    -1  1  -2    -5
w:ends 桐	-3   -1 6 -1    2   -1   2 1  -3     1
w:ends 桐摄	                 5  -1    -2
w:ends 桥	-1  -2  -9  -12 -3 -1 13 -1  -1 -1  4  -2 -9 -3  4  15 -2 14
w:ends 桥。	                 -1  2
w:ends 梅	-1   -1      -1  -1  1 -1 5 2  1   -1  -1 -1
w:ends 梅摄	                   1    1 1 -2
w:ends 检	 -3   1 2  2          -1  -4    2
w:ends 检”	    -1  5 1  -2         1   -1    -1
w:ends 检索	-1    -1         -1            2
w:ends 棠	          1        -1 -1      1
w:ends 椅	-9    10 -2    -1         7 -1  -1  -2  -1
w:ends 楠	          -1  -1 -2            7
w:ends 楼	3    -5 -8 11   1 -3   -1 -1  6     -3    1
w:ends 榜	1  1 4 19 -1 -1 -2     -1   -11   -6 1  2    -4
w:ends 次	-3  -1 -1 6 -18 11 2  8 -4  -1 -8    2 2    2 -2  5
w:ends 次。	                 -1 -9 -9    26  -7
w:ends 款	-1   -1 -1 1 -2   2         9 -6  3    -1
w:ends 款。	                 1  -1
w:ends 歌	7  -1  -8 -1 1       -8     7       3
w:ends 正	-1    13 -1 -1      -1   7   3   -8    -10
w:ends 正文	-5    -5     -1         -1       13
w:ends 步	  1 1 -8 3 -5 3 1 11 -3   -2        -1  4  -3
w:ends 步。	                 -1 2 1    -2
w:ends 武	1    -2              -1 1
w:ends 段	   -1 1 -2 -4   12  -1      -1 -5 1      1
w:ends 母	                 1
w:ends 每	-2    4  -3 -1  -1 3       -2 -1 4      -1
w:ends 比	-1  -1  -2  -1    3  -1   -4   10 -1  1  -1  -1
w:ends 毫米	    1 1 -1            -1 1  2    -2
w:ends 民	24  -1 5 -16 -5 4 -5 -1 -11  -1 -1 1  6  -4 -3 4  -3  3
w:ends 民生	    3  -1 -1  -1 1        -3       4
w:ends 气	-6  -1 -1 3 2 4  -1 -3 -2     -1  1 -31 2  29 2 -2  7
w:ends 气。	                 1 3 -2    -1
w:ends 水	-2  -3 -1 7 25 8  -1 -15 -1 -2  8  1  -1 -2 1  2  -3 -1 -20
w:ends 水。	       -1          -1 5     -3
w:ends 永	   -1 -1        3 -1 3 -5   3   -2    4
w:ends 永摄	            -1      -1      3 -1
w:ends 求	1    -1
w:ends 江	-5  3 -2 -3 -12 23 3  -7  -1  1    -1 7 -2  -1  -2  -1
w:ends 池	                  1   -1  1
w:ends 沙	            -1       1
w:ends 没	    -1  1   -1  1      3 -5 4      -1
w:ends 没有	3    -4  3 -2   -1       7 -3 1  6 1 -3  -4
w:ends 河	4   8 -19 18 -5 -2 -2 -10    7 3 -2   -1 -3  6  14  -14
w:ends 河。	                  1 -1
w:ends 油	  1  -2 -5 6   -1         4 1  -1  -1
w:ends 治	1    1 4 -1 1   3        -1 -1  -2  -1  -2
w:ends 治报	-2    -3           -1          7
w:ends 治理	1
w:ends 法	-20  5 2 4 -3 1 2 2 -5 3  -1 -1    1 -1 -2  -1 -1 -1 -1 15
w:ends 法。	                  -3 7    -3
w:ends 法庭	1  -1    1
w:ends 法治	   1       -1
w:ends 波	19   -3 13  3 -1   -3   1 -1 -5  -1 -3   -14   -1 2
w:ends 注	-13   2 5  2   -2    -5    1 -3 1  -2  1  15
w:ends 洁	             1   -1  1       -1
w:ends 洋	-2    -2  2      -3  1 7 -1 -1 -3 1  -1  11  -7
w:ends 洋)	               -3   3 1
w:ends 洋摄	               -1   3 -1     1 2
w:ends 洞	         -1         3
w:ends 洲	      3            -1 1
w:ends 活	   3 -12 -1  -1   3        -6 5  5    7
w:ends 派	9  4 6 -2 -1 -7 -2   -1   -1  -1   3 1  -1
w:ends 流	-3  3  1 -1 1  1 -2   2 2 1 -2  -1 -1 -1     -1 5
w:ends 济	-3    2 -1    -2        3  -1  -3  -1  7
w:ends 海	-1    1 -1 6 1 -1 -5   -3 2 1 6   -2 -3  -2  8 -1 -5
w:ends 海摄	                  1 2    -4 1 -1
w:ends 海霞	-1               -2          2
w:ends 涛	-2    -3 -1     -1  13 3 -3 -6   -1 -2   -1 5 -1 4
w:ends 涛摄	                  -1     3 -1 -1
w:ends 涵	            2 6   1  -2   -2  1  -5
w:ends 深	-1       1
w:ends 深度	9    -1 -2                2    -6
w:ends 清	-3    -1 5 1   -7 -1  2 3 2   -1 -1 1  2  -3 -1 5
w:ends 清。	                  1
w:ends 清摄	              -1    -2     4  -1
w:ends 温	-1    6 -2 4   -3 -3       -1  2  -2  -1  2
w:ends 游	      1            3 -1
w:ends 湖	-1    5 -6 4 -2  2 1       1 5 -1  -6    -1
w:ends 源	-1       -1     -2   9   1       -3
w:ends 溪	    -1 -2 -4   -1   1 7  -1   -1       5
w:ends 满	-9    4 -13  -1  8 1  3 9  4  -2 2 -1  1  1  -7
w:ends 满仓	-1            -2 2  2          -2
w:ends 满摄	            -1 -1 -1    -2     2 5 -2
w:ends 演。	                 7 -29 -6    31  -1
w:ends 火	1   -3 4 8 2 8 2 -3 -1        1 -1  2  -2  -16
w:ends 火。	                  1 1      -1
w:ends 灯	-3   -2 13 1 3   -16 -3   6    -2 -17 -2  30 1  -1 -11
w:ends 灯。	                 2 -9 3    4
w:ends 炉	6   1 -2  -8 -1   4        -2   -1    4
w:ends 点	16 2 3 4 -16 2 -8    -1  -3 -1  -1  2 -17   7  -1  16
w:ends 点”	    -5 1 -1 -1           2 3  3    -1
w:ends 点。	                  4 2    -2  -3
w:ends 热	-1    -4 -1 2   -1 -1 1       2   -1    4
w:ends 热线	5  -3  -4 -1 1 -1  -2 -1   -1  -1  -1 7 1  -4    4
w:ends 然	            -1 5 -1 2   -2 -1     -1 2
w:ends 照	-1    -2 16 -3   -11    -1  -1   1     5  -3
w:ends 燕	-1   -1 -1   -1  -1   3 2 1 1  1 -4 1  -1
w:ends 燕摄	            -2 -1 -1   1 3     -2 4
w:ends 父	             2
w:ends 片	4 2 5  -4 1 -5 1  5 -3   -1    2 -8 -4   1 3  1
w:ends 片)	 -1   -4 -1 -1 -1      -1  -4  5 -25 -4  -2  40 8 -9
w:ends 版	-23  -1 -3 -15 -8 -8 -1  -1   -3 -6  -9  -4 -21 2  -8  -3 -2 116
w:ends 版)	-6    4 -2 -1 -1  -3 -4  -2 14 -1 -21  -2 -24 -4 -1 -4  -5 -2 67
w:ends 版]	-3  -1  -1  -1            -6 -1  -1    16
w:ends 牌	-11  -2  -6 -6 5   2        -5 -4  31 3  -2  -3
w:ends 牌。	                  3     -1
w:ends 牙	    1        -1   -1    1      3
w:ends 牛	     -5 4   3    -1  3   -4 2      -3
w:ends 牢	     1 1   -2            3
w:ends 物	17   2 -9 -1     2   -1  -1   -1 2 -1   -1  -7
w:ends 特	                  2 -1
w:ends 特刊	-9    -3 -1 -1           -1 -1       15
w:ends 率	    -2     -1  -1    -1   10 1    -1  -4
w:ends 玉	-2   -2  -1  -1  -3   6 -1 -3 1  2 4   -4  -1 -1 6
w:ends 玉摄	             -1    2 3     -1 -1
w:ends 现	-4  1  6 -1    3 -1 -1       -6 2  -2  6
w:ends 玲	-1    -1        1 1      -1  1    -1
w:ends 班	3  -1  10 2 -5 -1 -1 -12 22 -1  -1  1  -1 3 -2      -14
w:ends 班。	                 2
w:ends 球	-2    3 4 8 -1  -8        1    -2    -4
w:ends 球。	                  -1     3
w:ends 理	-2  2  1 -9 9   5 -3  -1 7    -1 -8 5  3    -4
w:ends 理。	                 -1 -1 1
w:ends 琴	-7    6         2    -1 6 -1  -2 -1   1
w:ends 瑶	-1    -1   1     2   -1   2   -1  -2  3
w:ends 璃	  -1   2             -1   -1  3
w:ends 生	-22 -1 -6 -5 3 10 -8 -2 2 20 1 -2 12 -1 -2 32 3  -8 -3  -4  -3  -15
w:ends 生)	-1    -2 -1        -2 1 11  2  -2  -1    -3
w:ends 生”	-4   -2 15 -5  1 -1  -1        -1   1    -2
w:ends 生。	-1                   5    -2
w:ends 生活	-1   2 -10   -1           -3 1  3    8
w:ends 用	12 -1 -3 -7 -3 -2 4  -2 9 1   -6  -2   -9 2  11  -2
w:ends 用。	-1                 3  5   -1 -7  2
w:ends 田	3  -11 4 5 -2 -3   -15 -5  12 1  3  -2 -1 2  -4 -1 2 -2 12
w:ends 由	    -5   -1     -1     -1 5 -3  10 -1   -1
w:ends 电	-6  -4 -1 15 4  -1 1 2 1   2 -1 -1 -1 2 1 3  -4  -3  -7
w:ends 电话	-8   -1 13 16 -5   5 1 1 -1 -1     -3 -2 -1 -3    -8
w:ends 男	                  1 -1
w:ends 留	2    -2
w:ends 略	-4   -2 1 -1          -2   4   -2    7
w:ends 病	2  -1 -1 -5 -11 22 2  -4    -1  -1   4   -1  -2  -3
w:ends 病”	4   1 -11 1 2   -1        -1 -3 -1  10    -2
w:ends 登	16    -4     -1         -1   -6    -3
w:ends 白	-2    3 -2  -1 -1 2 2   2    -3 1 -2  -1  -1  4
w:ends 白。	                   1    -1
w:ends 百	  2  -1 -1 -1 2  2        -3 4 -2  3  -1  -4
w:ends 的	-13 -1 4 -6 10 -6 11 2 -4 -18 21  -2 -4  -2  16 6 -3  7 -2 -7  -8
w:ends 的,	                 2 2 -5
w:ends 的:	                  -2 1
w:ends 的?	-1    -2 -2 2           2 5 -4  2 -1   -1
w:ends 的“	2 -1  5 1 1 -1 3 -2  -2       -1 -4 -3  -4    6
w:ends 的”	2    -2     -2         2   2
w:ends 的。	    -1   3          7 6 1    -12  -2
w:ends 的一	                   1
w:ends 的人	-3  1 7 1 16 -12   -7 -1 1 -1 -2     -6 -3 -1 14 -1
w:ends 的信	1    7 -2 -6            -10 -2  2    13
w:ends 的手	-1    1 1 2            -2   1    -1
w:ends 的时	                  3 -2
w:ends 的是	                   1
w:ends 的话	3    4 -1 -2   -5 9       -1 -2   -4    -1
w:ends 皮	       5            -1      -3
w:ends 益	-6   -2 7 -8 -5 -2  31 4 -2  -1  -1  -1 -7 -2  -2  -2  2
w:ends 盐	1    -3 -2 2            -1 1  1
w:ends 盒	     1 -1   3                -2
w:ends 盒。	                  3
w:ends 盘	     1 -2    -2   -1     -1 2  2    1
w:ends 目	-2  20 2 -6 -19 -3   1 2   -1  5   -1 -1  -1    3
w:ends 目录	-3    -1                     3
w:ends 直	-1               1
w:ends 相	1      1   -1         -1 1
w:ends 盼	      -1   1 -1   4     -1   -2  -1
w:ends 省	2  -5 1 2  -3 1 -1 9 -6  -1   -1  3 -3 -1  -1  -1  5
w:ends 看	1  5 -1 -2 -2 -10  3 1 -3 -2  -1    -1 -8 2    11  8
w:ends 看?	-2    4             3 -1   -4
w:ends 看”	5    -3 1  -1              1    -3
w:ends 看。	         -1        -2 -2 -3    7
w:ends 真	15   14 -13 -4 -1 -2   -1     -2   -2  -1  -1  -1 3
w:ends 眼	    5 -4 5         -2   2 -1  -5    3
w:ends 着	-1   -1 -1 -18  -1  19 -1       2 12 -3  -3  -1  -2
w:ends 着:	    -1     -2        2 5 -2      -2
w:ends 着。	              -1   -1 -2 6    -2
w:ends 知	-1    34 -5  5 1 -4         -8 -1  -25  -1  6
w:ends 知。	                       2
w:ends 矩	10   3 5  -5 -1  -2 -1        -5 -1      -1
w:ends 短波	16   -3 16  1 -1   -1     -5   -2   -10    -7
w:ends 石	1    1 -2    2 -1   1  2   1       -3
w:ends 码	-2  -1 -2  10 7 -2  -7         -2 1    -1  3
w:ends 码头	    -1 4   2         -1 -1     1
w:ends 砂	    3     -1         1 -1
w:ends 研	-1   5 -1 -1     -1        1 -1      2
w:ends 研究	  1
w:ends 砚	            -2 1  1   -1     -1  4
w:ends 破	    -1 -1            1 -4 -1  9    -1
w:ends 碗	-2    1  8 1  -5        -1 7 -2  -1    -4
w:ends 磊	            12 5  -7 -1   1     -6
w:ends 磊摄	            -1   -1         4
w:ends 磨	             -2     2 -1  3
w:ends 示	13  2 9 2  -7 -3 -1 16 -3 1 -2 -4  -7  -1 -10 -8 -1 -2 -1 -4 -1 13
w:ends 礼	-3  19 -2 19 -1 5 2  -15 -2    -1    -11 1  -7    -2
w:ends 社	1    -5 5 7   -6      15   -20 2  -3  23 6 -22
w:ends 社会	-7    -1 -1     3       1 -2 1  -2    9
w:ends 社区	                  -2 3  -1    1
w:ends 社发	-1   -1 -4 -1    -2        7 4 2    7 -2 -6
w:ends 神	6    -2 -1             6 -4  -1    -2
w:ends 票	-11    6 15 1 1  -2 -7   -1  -1   1 -1  3    -1
w:ends 禾	-2   -2   -1    1 -1 6 -5 -1 5   -4      -1 8
w:ends 秋	-3  -1 -3 -13 3 -3 1  -5 -1  1 -2 2    -5 1  -2    32
w:ends 种	-4  -1 -1 -7 1 -15   11 12       -1 7   3 -1 -3  -2
w:ends 种。	                  -1 4      -1
w:ends 科	   -1 2  1 2      -1  11  -1 1   -7    -2
w:ends 科技	                         1
w:ends 秒	-2    5 4 3   -12 4  -1      4   1  -1  -6
w:ends 秒。	                  -1 2
w:ends 租	-3   -1 -8   -1  -1 -1        -1   -2    21
w:ends 秤	-1  1  8  1   -1    1    1 -3   -4    -3
w:ends 程	-3  -1 28 12 -12 4 -4  2 7  -2 -2  -8  -1 -4 -3 -2 -14  3 -1 2
w:ends 稳。	                  1
w:ends 稿	13   5 -12 -24 -7 -3  24         -2 -1  -1    13
w:ends 稿)	    -2    -1       6   -3     3  -3
w:ends 究	  1  -1              2   -1
w:ends 空	1   -3  -1 -1 2  2 -1   1    3 -2 -3  -1  3  3
w:ends 窗	9   3 -5 4 -2 -1        -2  1  -2  -11    9
w:ends 窗口	-11    -2  -1   -1      -1   -2       18
w:ends 立	-1  1 -1 -6     -6   1 17 -1   -1 8 4  -6  -1 -1 -5
w:ends 立摄	             -1    4 -1      -1
w:ends 立新	            -1 7 3      -1     -6
w:ends 站	8  2  -3 1  -1 2 -2 1   -1  14   -5 -2  -14  -4  7
w:ends 站。	                   -1    3  -2
w:ends 章	25  -1 1 -3 9 -5    -1  -11 -1 3    -1   -3   -1 -8
w:ends 端	3    -2              1
w:ends 笑。	                 -2  4    -1
w:ends 笔	-6  -1   1 -1            -3 3   1   8
w:ends 笔。	                 -1 5 -4
w:ends 笔账	-1   -1 -6  3 2 -2 -1         -11   24 3 -1  -6
w:ends 第	-1  5 -1 -2  -2   -5 -2       7 12   -2    -5
w:ends 第一	-1    3 3 -1 -1  4  2       -9 -1    -1  3
w:ends 等	2  -1 -1 -1  -1 1           -3 4  2  -1  -1
w:ends 等。	                  -1 2
w:ends 等奖	-6    3   -1  -1      -1      5    2
w:ends 答	16  -1  20 -6 2   2 3   -5  -2   -8 -4  -2 1 -3  -10
w:ends 答:	                  1       -1
w:ends 答卷	  3   -2    -2         -1   3    1
w:ends 答案	-2   -1 1 -10 -13 -2 -1 39 1 -2       -11
w:ends 算	2    -10 25  2  -8 -3   -1     -1 -1  1    -3
w:ends 算?	                   -1
w:ends 算账	    -2 -3 1  -2  1 3       -3   1    3
w:ends 管	-1   1 -1 22 1 -1 3 -15 -3   -1    -2 12 1    -1  -17
w:ends 管?	2  -1  -2 -2 3 2  2 -2        1 -1  -2
w:ends 管理	6  3  -5 -2        1  -1  -1 2   -1
w:ends 箱	5    11 4 4 -1  -8      -7   -5   -1  1  -3
w:ends 箱。	                   3    -1
w:ends 篇	4 1  4 -6   4  -2 -1   -1  -4  -1 -5   -1    13
w:ends 米	-18  -2 -5 -2  2 2  10 4 -3 -2 -1  1  2 -7 -3  25    -3
w:ends 米,	         -1         -2       5
w:ends 米。	                 -1 7 -4    -1
w:ends 粮	-7  -2 -1 11 3 -2 6  2   -1   -5   -3  -1  -1 -1  2
w:ends 系	   1               -6   6
w:ends 索	-3    -2 -7 -3   12 -1 3  -2    2 -1 -2      7
w:ends 紧	      -1 -1  3         1 -1
w:ends 红	-9    18 3 -3    -1   -1 2 -9  3 11   -11  -2  2
w:ends 约	8  1 -2 1 3 -2 2  -2 -2        1 2  -5    -3
w:ends 级	-9  -2  28 2  -1 3 -1      -6  1 -2   -10  -3  2
w:ends 纪事	-6    -1 3 -1   3 -1             -3  8
w:ends 纪实	9  5  -10 -4 -2   12 -3        -2       -6
w:ends 纸	-1  -1  2 2 -2 1   -1        7 -2   3   -4
w:ends 纸。	                  4 -2
w:ends 线	6  3 5 2 -11 8 5 -1 -8   -2 -2  -6  -1 -4 -5  13 -2 -4  6
w:ends 线。	                   -1    4  -1
w:ends 组	-12    2 -3 -1 -1   -2   6  15   8 -2  -4    -3
w:ends 经	6  -1 3 -1  -1   -1   -1 -5  -4  2 3 -1  -2    6
w:ends 经济	-2    2     -2        3    -4  -1  5
w:ends 结	    -2 -3 -4 -1  11 -2 -1       1 6    -1  -3
w:ends 给	                  4 -1  -1    -1
w:ends 统	-3  2  4  -1           1 1     -1
w:ends 绳。	                 4 -8     5
w:ends 维护	    -2  -1   1 1               3
w:ends 综合	-2    -2      1               6
w:ends 绿	1   -1 3  4 1  -1        -1        -2
w:ends 编	-1    2 -1 -1    1
w:ends 网	19    3 -3 -4 1  -2 4   -3  -1   -4 2  5    -14
w:ends 罗	    2        1 2     -4 -2  -1  4  -3
w:ends 置	     1             -1
w:ends 群	-1      -3   4   -1 1  -3  -1 -3 -1  -1  6  2
w:ends 群摄	                  -3     5 1
w:ends 老	-3 -1 -2  2  -7 -1  7 -1  -1     4 -2   3 -1 -1  6
w:ends 老人	-8  -1 -2 4 1 2 -1   3        5 -1  -1  -1  3
w:ends 老师	     -1    2         -1 1
w:ends 老院	5    -6 -1 3            2 -1      -2
w:ends 考	18 -1  7 -16 6 -3 -4  3 -2  -1     1  -1  -1    -5
w:ends 者	-4  1 -1 -2 -5 -2 -2  -4 -2 -1 -4 10 4 -1 1 2 -14 6  -8  29 -9 11
w:ends 者:	-1    6 1 -2 1     -1 -6  -2   -1 -4  -2    11
w:ends 职工	-3  -1  -2 3            1 3 -1      1
w:ends 联合	                   1
w:ends 育	4   2 -10 -1 -1 -2   -1   -2    -2 -4 1  3 -1 4  11
w:ends 背	-1  -1   1 -1            -1 2
w:ends 胜	  -1   1 -3   3 -1  -1 2 2 -2   2       -3
w:ends 能	-2   -1 -2 -2 3 -1 1 2 2 2    -1  3 -6 4  -1  1  1
w:ends 脚	   -1 -2 -15 3 -1  14      -1   -2   1 1   5
w:ends 自	                 1 6 -2  -2    -2
w:ends 自己	    -1 4    -1        1 3 -1   -1 -2
w:ends 至	  3  -1 1    -1 -2       1 -1       1
w:ends 舟	-3  -1 -1 8 -3 -1      12 1 1 3   -5      -1 -7
w:ends 航	-6  -1  -4 4 -1   -2 -2  3 -1    6 2 1      4
w:ends 船	-3    30 -6 4   -3    -1  -1   1   -18  -1  -1
w:ends 良	            -1 1  3
w:ends 色	   -2 -10 4 -1 9 1 -4        -1  -3  10 1 -1  -3
w:ends 艳	-1    -1   -1     3 2 -1    -5 -1    -1  10
w:ends 艳摄	                 4 4 2    -8  -1
w:ends 艺	1 -1 -1  -1 -7 -2 -1  8   -1 6  -3   2 -1  1 -1   3
w:ends 节	5 3   -11 -40 35 4  14      -1  1  -3 -1   -1  -1
w:ends 花	-3  -2 -1 9 15 3 7  -6 -6  2 -2  -4  -2 1   -2  5 -1 -11
w:ends 芳	-1    -1        -3 6 1 7 4  -2 -1  1  2 -1 -9
w:ends 芳摄	                  -2 2    1
w:ends 苇	-4      -1      -3 3 -2 4   -1   -1   -1 6
w:ends 苏	    1         4     -1       -1
w:ends 苗	             1     -3 3      1
w:ends 苗圃	     -1       1 5  -5   -2      -1 4
w:ends 若	-2    -1  -1      -1 2 2 4 -1  -2     -1  1
w:ends 若摄	                  -2 -2    4 2 -1
w:ends 英	-2  -1  -4 -1 -3   1   12 2 -1 -7 3  9 -1  -3  2  -3
w:ends 英摄	             -1          1 1
w:ends 茶	     1    -1         -1 2
w:ends 茶。	                 -3 -9 -6  -1  25  -4
w:ends 草	      4   -5        1  -1      3
w:ends 草。	                  -3 4
w:ends 药	-1  1  -1 -1 2   -1            2    -1
w:ends 药。	                   1
w:ends 荷	     -7    10   -1 1  4    -1      -2
w:ends 莲	-1    -1         3 -1 -2 1       1  3
w:ends 莲摄	                 -1  -1    5 -2
w:ends 获	                         -1
w:ends 菜	-17  -3  13  -2   3    -3    2 10   -1  -1  1
w:ends 菜”	-4    4 -1 1 -1           -2       2
w:ends 菜。	                   1    -1
w:ends 营	4  3 -1   1 -1 1       -1   1 -2      -1
w:ends 落	-1  -1  1  6 -1   -1   -1    -1 -2 1  1    1
w:ends 落幕	9   9 -8   -5              -1    -1
w:ends 著	   -1 -2 -1             3   5
w:ends 藏	1    -2 6   1 -2 -1   -2 -1    -1       4
w:ends 血	    -1  -2 1   2           -1  1  2
w:ends 行	33 3 6 6 1 -12 -8 6 -2 -6 12 -1  -3  8  -4 -15 2 -1 -11 -1 -4  -8
w:ends 行,	           1              -1
w:ends 行”	-7    7 3 -6 3              -2    3
w:ends 行。	                 1 1   3  -1  -2
w:ends 行情	-5    11           -1      -4    -2
w:ends 行时	11  -1 2 -3 -1    -1 -2        -1 -1      -2
w:ends 街	-5  -1 3 17 -6 -2   3 -1   -1    3 -2 -1  -2    -5
w:ends 表	-6 2   13 -1 -2 -1 3 -2      -1   -2 -1  -3  -1  6
w:ends 表”	    -1
w:ends 袋	-1    -2 -4 6               3
w:ends 被	                   1
w:ends 装	-1    -5 6 2 3  -1 -1 -1  -1     7 -2 -1     -2
w:ends 西	-5  2  3 6 -2 -1  -2 -1       1 4 -2  1    -2
w:ends 要	-4  -2 -1 -1 -2 5 -4  -1 1       -4 8 3  -3  -2  6
w:ends 要闻	-5    -3 -1    -1    -3          -1  14
w:ends 见	12  5 -2 -11 -4 7 -3  -8 5       2 -1   -2  -1  2
w:ends 见。	                 -1 4 -1      -1
w:ends 见闻	14  -1 3 -13 -5 -1 -3 -1 1 15 5  -4     -8 -1  -1  -1  1
w:ends 观	    -2    2           -2    5
w:ends 观。	                 -1 6 -4
w:ends 观察	1 2 11 1 -8 -3 -1  -1 2 1        -2 -1  -4    7
w:ends 规	4     2 -2   -4          1    -1
w:ends 规矩	9   3 6  -5 -1  -2 -2        -5 -1      -1
w:ends 视点	6 2  2 -6        -1      -3 2    -1  -2
w:ends 览	-4   3 4 -4 -2         -3      3    4
w:ends 觉	6   -1        1              -4
w:ends 角	-2   1 7   4 2          -3 -4  -10 -1 -2  12
w:ends 解	-7  -1  15 -3 7 2  -3 -1        -4 -1  1
w:ends 解读	1  -1 -1 -1  14 2  -8 -2 -1       -4 1    -1  2
w:ends 言	    -8 2 -4   3 -2  -2 5  1    -2 -1 3  -1  7
w:ends 警	 -1     -1            6 -1 -1 -1    -1
w:ends 计	   2 -3  1 -1           2   4    -2
w:ends 认	-1    10     -2  -1  -10    -1 -1 1  -1    9
w:ends 让	-1   -1 5      3        1 -4
w:ends 议	14   2 -9 14 1 -2 -1 -9 -1     -1   -5 3    -1  -4
w:ends 议。	                  -5     -2  8
w:ends 讯	5  -1 4 30 -1 -4 1  2 -6  -2 -15  -3  -3 7 4  -20  -4 -1 11
w:ends 讯员	-5   -2 -8 -5 -1 -3 -1 -5 -3  7 20 12 13  4 -5 -3  -4 -1 2  -9
w:ends 记	-5 18 -5 14 12 25 -26 -4 -1 22 6 9 -12 -21 -2 -6  -3 -10 -5 -1 9  4 -2 -14
w:ends 记”	5    -6 -9 2   8          -1  1    1
w:ends 记事	4    2 -3    6    -1    1 -2 -1  -2    -3
w:ends 记者	-3   -1 -5 -6 2 -1 -1 -3 -4 -1 -4 13 2 -1 2 2 -9 8  -2  27 -10 -1
w:ends 讲	4  -1 4 -7 -1 2 -3 -1          4 -1  -2 -1 -1  4
w:ends 讲话	-3      -2  1 7 2   -2      -1      1
w:ends 许	                  2
w:ends 论	22  -1 1 -11 3 -2   -1  -1 -1   -1   -2 3  -1  -1  -5
w:ends 论坛	2 -2  -1 3 3          -2   -1       -2
w:ends 设	1  -1  -1 -1 1 -1  -3      -1  2 -2   -2  4  5
w:ends 访	24  -3 -2 -13 -2 -9   14 1 -1  4  -1      -1    -9
w:ends 访。	                 -1 -6 2    1  4
w:ends 访谈	1   4 -6  -1 -1           -1       6
w:ends 证	6  -1 -2 -4 -7 9    -1 2  -2  -1   -3 -3  4    2
w:ends 证,	    -1 -4  -1  -2         -16 3      24
w:ends 证”	-3   -1 17 -3 -1 3  -2 2        -2 -1  -11    2
w:ends 证。	                 1
w:ends 评	26 -2 -3 1 3 3 -5 -3  -1 3   -1  -1   -3   -8 -1   -6
w:ends 评论	8    -1        -1         -1  -1  -4
w:ends 识	5  -2 -1 13 -3    5 3     -2   -3   -13    -3
w:ends 诊	-3  -2  5 4 -2 -1 1  3 -1       1 1  -4    3
w:ends 词	-5   -1 6  1   3      -1   2       -4
w:ends 试	                  1
w:ends 话	12  3 6 13 11 -2 -3 1 -8 22 1 -1 -3 -1 6  -2 -11 -1 -1 -10  -2  -27
w:ends 话:	                  -3 3
w:ends 话”	-1   -1 -2 -1 -3 -1  2        3 -7 -2  9 1 -1  4
w:ends 话。	                 -1 -4 1    -4  9
w:ends 询	-1      -4    3 1       4       -2
w:ends 语	16   -1 10 -2 -3 -1  -1      -3   -8 3  4  -2  -12
w:ends 说	8 1 -4 1 6 -26 -9   37 -2  -1 -1  -5  -3 -5 5  -4    7
w:ends 说,	                  1 1  -1
w:ends 说:	                 -2 -2 3    1  -1
w:ends 说。	-1    1             -2 23 -2  -1  -16  -1
w:ends 说法	1  5 3 -7 1 -3 -1           -2   2    2
w:ends 说话	-2   1 2 3 3 -1  -1         -6 1  3    1
w:ends 说起	6    -2 2 -6   4   -1      -2    -1   -1
w:ends 请	1    -1  3   -2        -1  2
w:ends 读	-10  -1 -1 -8 -7 9 2 -2 -2 -2 2  -7  -3   -7 1  -11  -3  50
w:ends 读者	-1   -1 2 4 -1   -2  -1  -1     -1 -1  -3  -1  7
w:ends 课	33  9 -2 -26 -9 -6 4 3 -3 12 2  -1  -1   -15 -3 -2 11 1 -1  -6
w:ends 课”	-2  -1 -1 9 -5 2  3          -2   -5
w:ends 课。	                 -1 -3 -2    6
w:ends 课堂	1    -5 3  2  -1      -2   -3 -4  17 -1   -7
w:ends 谁	  -1  3 -13 -6 1  18 -2        -1 1  2    -2
w:ends 谁?	    -2 1    -1    -1     3 -1  -2    2
w:ends 调	24  2 5 -16 4 -1 -4  -4 -1       1 -7 -3  5    -2
w:ends 调查	16 1 -1 11 -10 -11 -9 -2 -1 43 1 7 -7 -9 -3 -2  -3 -12 -5  -1  -3 -1 4
w:ends 谈	2 -2 5 6 -9 -1 -6 2 -1 5 -2 -1 -1      1 -2  -1    6
w:ends 豆	-5   -2 -5 3 1  4          -1 1  2 1   4
w:ends 豆。	                  3 -1    -1
w:ends 负	  3  1 -2 -1   1  -1  -1            1
w:ends 责	     -1    2         1
w:ends 败	   -1 -2 3 -1 -1  3         1 -1  2 2   -5
w:ends 账	1   -2 3 8 -8 4 -4 3 -1 6  -7  -1  -2 -35 -8 -1 43 5 -2
w:ends 账”	8   5 -24 10 -4 -1  2 -1        -6 -1  4    9
w:ends 账。	                 -1 6 -3      -1
w:ends 账本	   -1 3 -9 -1 -1  9  1  -1     -3  -1 10 1   -3
w:ends 货	-1  -2 -1 2 2 1   2 -1       -1 2 1    -2  -3
w:ends 货。	    -1            1 1 -14 2    12
w:ends 购	                 1 3 -2      -1
w:ends 费	-1  -1  2 -7 6 -1  14 -4   -4     -8 -2    1  6
w:ends 费。	                  4 -2      -1
w:ends 资	-2    7 7 -1 1  -6        1 -4 -1  -3  5  -5
w:ends 赔?	-2    8  -1 3        -1   -2 -2  -1 -1   -2
w:ends 赛	46  -1 1 -24 -2 -4   -2 -3   -2  -1  -1 8 -1  -4  -1  -8
w:ends 走	-8  -3  12 -6 4 -1  -1 1           3  -1  -1
w:ends 走。	-1                 -5 10 -1      -2
w:ends 走了	-1 -1  -1 -2 4 2 1  -5        -1 2   3    -1
w:ends 起	8  -3  -15 7 1 -3  9 -3  -1 -1  -6  -1 -1 -6  1    17
w:ends 起。	                  1 2    -2
w:ends 起来	-1    9 10 5 -2   -1   -1    -1 -13 -3 -3 15 1 -3  -11
w:ends 超	-1  1 -1   -1      1 -2 2 1   -3      -4 11
w:ends 超摄	    -1              3 5    -3 -1 -2
w:ends 越	-1 -1 3  2   1  -2   3 7 1 -2  3 -2 -1  -1 -1 2 -1 -8
w:ends 跑	    -1 -1 2   -1  3
w:ends 跑。	                 -3 -4 7    1 -1
w:ends 跟	                   2
w:ends 路	-5  -3 -6 -10 42 -11 12  -25 13   -3  -2  -4 -27 -7  25 -1 22  -9
w:ends 路,	                  1
w:ends 路”	-1  -1  2 -3 12 -1  -6 -1     -1   -1   -1    6
w:ends 路。	                 -4 -6 6    4
w:ends 路上	15    -9 6 -5   -1         -1   2    -4
w:ends 跳	  4 -1 -11   -1           -1 -3    6 -1 12
w:ends 踪	12 -1 3 9 -7 -1 -1 -1        -1   -3 1      -9
w:ends 身	-1    5 1 -2 2  -1        -2  -1   -1 2  -1
w:ends 身”	-1     2 2 -2 2   1       -2   2    -4
w:ends 车	8 1 1 1 26 7 -14 5 1 -4 3 -2  -3  -2  -3 5  -6 -14 -1 1  -9
w:ends 车”	-5    6 4 -1 -1  -3    -1        -1    3
w:ends 车。	                 -1  -3    8  -3
w:ends 车间	3   4 -8 -6 -2 -1  8 -1        -20 1  16  8  2
w:ends 转	                  -1 2
w:ends 转载	-2               -3   -3       10
w:ends 轮	2   1 -1  -1 -1                  3
w:ends 轻	    -1  1   -1        1 1
w:ends 载	-2  -4 -1 -4 1 2   1      -2   -4       11
w:ends 边	-5  -1  -10 4 12   -8         1 1    2  6
w:ends 边。	                  1
w:ends 达	  1   -1 -5   8              -1  1
w:ends 过	-12  3 -1 13 -11 6 1 -1 -5        -3 13 1  -2  -1  -1
w:ends 过。	                 1 -1 -4    4
w:ends 运	-1   -10 -1 3 -1 -4  -2        -2 27 6  -13    -1
w:ends 还	-4    5  -7 3  7       -1 2 2 -2      -3
w:ends 这	     -1            -3 10 -3  -1
w:ends 进	  -1  -5 2 7  1 -4      6 1  2 -1  -3  -1  -3
w:ends 远	-1  3 -1 -3 -2    -3   5 13 3 1  -1 -6    -1 3 -2 -8
w:ends 远)	             5  3   -2 3      -7
w:ends 远。	                 1 -5 -1    5
w:ends 远摄	                  -1      4 -1
w:ends 连	            1      -1 1
w:ends 述	9   -1 -1 -2 -5   5  -1  2     -2       -1
w:ends 追踪	12 -1 1 10 -5 -1  -1        -1   -3 1      -9
w:ends 退	   -1  1   1
w:ends 选	7    -1  -1    1       2 -2 -1  -1
w:ends 选登	7    -3         -1     -1   -1  -1  -1
w:ends 递	6  -1 -1 1 1 1 2     -1      2   -1  -1  -4
w:ends 通	-9   -5 14 1 -2 10 1 -3 -3  -1 -1    8 -1 4  -2  -2  -9
w:ends 通”	      -1   1         2
w:ends 通知	-4    30 -4  5 1 -4         -7 -1  -18  -1  5
w:ends 通讯	    -1
w:ends 通车	21 2 2 4 -5 -5 -6 -3 -1 4    -2    -1  -1  -4  -1  -3
w:ends 造	-4  3  -8 -1 -1         -2  1 1 5  -1    8
w:ends 遍	     3             1 -1      -1
w:ends 遍。	                  -3 3
w:ends 道	25 -2 1 4 2 -15 -9 2 2 -2 -2  -2 -1  -11   -8 4  4  -5 13 2
w:ends 道”	-1   -1 -1 -3 6 4 -1 -1 1 -1       -3 -1      3
w:ends 道。	                 1 3 -3      -1
w:ends 那	  -1  -2 3 -1   -1   2  -1   1 -3 5  -2    1
w:ends 部	-6 -1 -1  6 -1 1   -6  1  15  16   3 1  -8  -4  -13
w:ends 都	       -2  -1        -1 8 -4  -1    2
w:ends 醒	36   6 -10 -1  -2  -3 2  -1 -1  -6   -7 -1 1 7 2   -18
w:ends 采	-3    -2              -1       7
w:ends 里	-1 -2 6 -1 9 16 -1 11 -2 -17 -5 1 -2 1 -1 -3  -1 -19 -1 -1 30 6 -7  -15
w:ends 里?	    1   -1          1 -1 3  -2  -1
w:ends 里。	          -1   -1    3 12 -1    -11  -1
w:ends 里来	-2   -1 -3 -2 -2   7  -1    -1  -2 -9 2  19  -1  -3
w:ends 里的	  3  -1 2 1   -1 -1       3 -2 1  -1    -2
w:ends 重	  -1    -3    6
w:ends 野	  2   -1 -2   -1   -1 6 -1 6   -4 -3    -4 -2 6
w:ends 量	-3  -2  -1 1 5 -1  3      -1   -5 -2  6 1 -1  1
w:ends 量”	   1   -1            1 1
w:ends 量。	                   1    -1
w:ends 金	2  2 -1 -5 -3 -4   12 1   7 1 4  2 -2 2  -2 -1 -2  -9
w:ends 钟	-5    7 4 -7 2  4 2   -4 1 -1  -2 -8 -2  3  -5  10
w:ends 钟。	                 6 4 -1  1  -6  -3
w:ends 钢	    1  -1    2        3 -2
w:ends 钱	  -3 -5 5 -22 -3 3  13 21   -1     -8 -1  11 2 -2  -9
w:ends 钱,	     2   1          -3 3
w:ends 钱?	                   2
w:ends 钱。	                 2 3 -2  -1
w:ends 铁	    1               1      -1
w:ends 铁生	            9 -8  3   -1     -1
w:ends 银行	      1            1
w:ends 铺	-5    4 3
w:ends 链	-1    -1 2 4 3  -2         -1 -3  1    2
w:ends 链接	-1    -6 -1 -1    -2  -2 -2  -4  -1 -2   10  -1 -1 13
w:ends 镇	18  2  -3 -1 -1    -1   -1  -6   2 -1    -1  -4
w:ends 镜	1  1 1 -1 4  -1  -5 -2     -1  -1  9  -1    -1
w:ends 长	-6   -1 -6 -3 1 -1  6 1   -2  5  1  -7 1 25 -1 -5  -8
w:ends 长”	    1   1          -1
w:ends 长。	                 -2 1 2    -2
w:ends 门	9  5 2 -16 -8 9  -1 3 -7   -2  -1   2 1  8  -2  -1
w:ends 门”	-1  -1  -4 2 -2 -1 -1 -1 -1       -2 -21 -3  30 4 3  -1
w:ends 门。	                 -2 7 -3    -1  -1
w:ends 门口	-1   -1 -5 -6 3 16 1          1 -4      -2
w:ends 门诊	-1  -1   4  -1  -1         -1
w:ends 问	6 -1 -1   -2 -1 6  7 1 1  -2  -3    -1  4  -1  -14
w:ends 问:	11    -9             -1 -2 2
w:ends 问。	    -1             -1 5 1    -5  2
w:ends 问答	7 -1  -1 8  3   -1    -2  -2   -4 -1  -6  -1
w:ends 问题	20   2 -10 1  3  -9 -1        -5   6    -6
w:ends 间	7 -2  13 2 -7 -6 1  4 -2  -1  1 -5  -6 -18 -4  7 1 17  1
w:ends 间,	                  1
w:ends 间”	-22    21 -5 -1   7   -1             -1
w:ends 间。	                 -2 1 2    1  -2
w:ends 闻	19 3 3 19 -6 -12 -14 -7 -1 -1 11 6 -1 -10  -2  -2 -11  -1 -13  -5  26
w:ends 阅读	-3   -1 -4 -3 -3  -2 -1 3 3  -5        -9    29
w:ends 队	-6  -3 -2 -2 21 -13 -1 -1  3   -2  -4  5  4  21  -2  -15
w:ends 队。	                  2 -1    -1
w:ends 阳	-5   -1 -2 5 6 1  -7 -1  -1 -3  3  1  2  -1  2 -3 4
w:ends 际	1   -1 -1  -3 1  1 8  -1 -1     -1       -1
w:ends 限	    2              4   -1    -2
w:ends 限公	                   1
w:ends 院	16   -6 -2 -10 6  3 1 -1     10  -1 -12 -1 -3 8  -4
w:ends 险	5   -1 2 3  1  -1 1 1  -4  -1   -4 7  -6 3  -1 -4
w:ends 难	1    -13 1 1  1          -2   13    -1
w:ends 难题	                 1 1   -1
w:ends 集	3  -2 -1 8 -4 1 -1  1 2  -1 -1  -3   1 4    -2  -4
w:ends 集团	1    -1 -1  -1  3  -2    1  -1 9 -1  -4    -1
w:ends 雨	-3    18 -8 2      -2   1 -1 -1 1 -1  1 -1   -3
w:ends 雨)	               3  -1 -1   -1    -1
w:ends 雨摄	                  -3 -1    8 -1 -1
w:ends 雪	-3 -1   5  1   -6 -4  4 -3 2  1 -1 7 -1  6  2 -2 -3
w:ends 雪摄	             -1     3     -3 1
w:ends 零。	                  3 -1
w:ends 雷	            1 1    -1 1 -1
w:ends 霞	-1    -4 -1        1 -2 2 3  -2   4  2 -1 1
w:ends 霞摄	    -1              3     -1
w:ends 露	8    -3  -1             1      -5
w:ends 青	-6  -1 4 -6 -2  -2 4 1 -1   8    -1 20 -1  -3 -1   -14
w:ends 青)	-1    3           6   -4 2    -1  -6
w:ends 青。	                 -2 -26 -7  -1  34
w:ends 青山	      1   -2 -1   -2            6
w:ends 静	-1    -2   -1      8 3    -4 -1    4  -6
w:ends 静摄	                  1     1
w:ends 面	5 3 -2 5 -6 -11 10 1  5 -1 2  -1     2 -1    -2  -5
w:ends 面。	                 1 1 1    -3
w:ends 鞋	-9  -1  6 20 -10   -2 -1        -2 1  1
w:ends 音	11    15 6 5  2 -9 -1     -2   -4   -11  1  -7
w:ends 音。	                 5 -3     -1
w:ends 页	16    -12 -1   -1       -4  -1    -3    7
w:ends 页。	                       1
w:ends 顶	-14  -1  20 -10    1 -1        2       3
w:ends 项	    -1  -1   1         6 -4    -1  2
w:ends 项。	-1                  3 2    -4
w:ends 项目	-2  21 1 -3 -19 -3   1 2   -1  -1   3 1  -1    2
w:ends 顾	-1    -2  4    -1        -1 2      4
w:ends 预告	-4    13 -1          -2   -2   -2    -3
w:ends 题	-15   1 31 -6 8 3 -1 -11 -1   -2  -3  1 -1   1    -2
w:ends 题:	-6  -1  -2 -1 -6       -1  -1   -7   -1    27
w:ends 题。	     -1    11         2 -6    -6
w:ends 风	-14  -1 -7 1 11 13 -3 -1 -14 -2 1  -1  -6  -1 -6 -4  6 -2 -2  32
w:ends 风。	                 1  1    -1
w:ends 飞	     1       4 -1 -1 3   -1   -1   -1 -2
w:ends 食堂	1    3 1     1        1   -5
w:ends 餐	-4    -2 2 4   -3    -1    5 -2 -1    5
w:ends 饭	-3    6 -1 -2 4 -1 4 -1        -8 -1  10  -1  -6
w:ends 饭。	                  -2 -1    1  2
w:ends 馆	3  -2  -3 -8 9   9 -1   -1  2   8 -3 -7 -3  3 1 -8
w:ends 馆。	                  5     -2  -2
w:ends 首	-2    2 -1 -2   5 -1 -1       3 -2  -1    1
w:ends 香	-1    2 1 -1            -1   1    -1
w:ends 马	    2 -4 -3   2 -1       1 5 -1  -1  6  -4
w:ends 验	3   -2 1 -1 5 2  1 5 -1       -5 -2  -3  -1  2
w:ends 高	-10  -1  17 3 3   -1 -1     -1  5 -7 4  -3  1  -7
w:ends 高。	                  7 -2    -1  -3
w:ends 鱼	-7   -1 4 10 14  1 -9 -3  -1 5     -7       -5
w:ends 鱼。	                  1 -1    1
w:ends 鸟	     1 1   -1
w:ends 鸣	-1    -3 -1    1 3  -1 3 -1    3       -1
w:ends 麦	   -1              1  -1
w:ends 黄	            2      -3 1    3  -1
w:ends 默	4    -1 -1 2 -1      -1  -4   -1   -1    4
w:ends 默认	             -10            12
w:ends 龙	-5   -3 4 4 6 8 -1 -5   -1     -2 4 3    -2  -9
w:few letters	25 9 9 24 1 -7 11 7 -4 -28 2 -8 -9 -13 1 12 -6 -20 -34 -20 -12 29 5 -4 13 15
w:function words 0	6 4 10 1 -2 -9 -8 -4 -14 2 -2 -1 7 17 8 7 2 1 -5 -6 9 -11 -15 -15 9 9
w:function words 1	-1    -3   -1  21  -1      8 -28 -5 -1 -4  18  -2
w:function words 2	1  -3 1 13 -7 -14 -2  -2  2 -2 -6 1 -7  10 8 3 -3 -40 -1 46 -4 9
w:function words 3	12 -3 -2 2 17 21 -33 2 2  9 -3 -4 -25 -3 -16  3 19 15 -13 3 -5 35 -6 -26
w:function words 4	-15 -1 -3 -9 15 22 30 12 14 -5 -9 -1 -6 -48 -6 -33 -3 9 21 17 -7 37 21 -4 -9 -36
w:in brackets	-35  1 -10 -26 -9 -9 -4 -1 30 -4 1 2 -14 -4 34 6 10 8 -2 -1 -28 -1 -16 13 58
w:in lenses	41 1 -1 -1 -21 -5 -6   -2 -4  -2   -18  1 -13 2  20  -7 -2 18
w:meeting	3 -1 1 2 6 -2  -3  -14 -1     -1  -2 -9     16  4
w:needs more	-30 -1 3 -9 -2 -7 2 1 -1 -8 19 -5 -1 3 -1 -5  9 22 14 -1 -10 -3 15 -1 -4
w:no letters	-36  21 -7 -17 -9 70  -1 -3 22 -1 -4 -21 -2 -22  5 38 3 -1 4  -8 -1 -29
w:people	37 2  12 -7 -27 -9 -4  48 -1     -5  1 -9 -5  1  -15  -17
w:quote first	13 2 -12 5 5 24 -19 10 2 -1 -19 -3 -5 -17 -2 -6  -10 19 17 -5 19 2 -15  -5
w:spoken	29 1 4  -24 -18 11 -12 -1 52 -10 -5 -3 -11 -2 -6  5 23 11  -5 1 -22 -1 -12
w:stop inside	-18  -1 2 -31 -13 -3 -7 -3 -5 -1 1 -2 -5 2 -5  38 46 39 -3 -31  68 -28 -38
w:suffix	1 18 9 19 -10 7 -16 -9 -5 42 19 16 -11 -23 -2 -5 -1 -6 -33 -11 -4 3 -1 -3 -3 9
z:advertisement	-23   1 -31 -2 -5 -5 2 -3 -1  -2 -1 -1 -6   -1 -4  -18  -7  110
z:byline	-6 6 -1 -5 -17 -9 -12 -5  2 -12 -1 21 41 13 11 6 1 -11 -8 -2 -20 -1 13 10 -13
z:caption	-3   -2 6 -3 -1 -2  -4  -1 -2 -3  -4  5 1 -11  -4  36 -22 14
z:closing-names	-10   -4 1 -2 -5 -2  -5 12  -2 -9 -6 15 11 24 54 31 -2 -24  -21 -6 -50
z:column-name	85 28 -1 69 -15 -20 -49 -1 -4 3 4 -3 -12 -35 -5 -15 -3 -7 -45 -11 15 -1 -3 6 -6 24
z:contact little	-2       -1  -1    -1    -1 -13 -6    -4  30
z:contact much	-4    -7     -2 -1  -1 -3  -7  -3 -6 -2  -4 -2 -8  54
z:copyright little	        -1 -3         -17     -1  25
z:copyright much	-3    -1 -1    -1 -2     -5   -12 1  -1  -1  29
z:covered 0	-13  -5 -9 12 13 -12 12 -2 -15 -1 2 6 25 3 -5 -1  -1 -10 1 -6 -2 13 -3 -1
z:covered 1	-2 -3 -6  -4 -14 3 4 -1 -14 -14 -1 -3 10 -1 -5   -7 -6 -1 11  15 -1 40
z:covered 2	-32 2 -4 6 -29 -20  -6 -2 -24 -2 -1 -3 2 -1 5  11 9 9 -1 12   -1 70
z:covered 3	-49 -1 -2 -3 -40 -20 -2 -3 -1 -33 -18  6 -8  3 3 2 42 23 -1 -9  -6 -1 119
z:covered 4	-8 -1 -1  -3 -2 -2   -4   6 -2  7  2 -6 1    -3  15
z:covered 5	-1 4 -12 4 -7 4 -28 -4  -3 -4 -1 -2 15 2 5 -1 -7 -10 3 -3 5 1 -18 -3 62
z:credit	-5    -8 -1  -1  -5  -1 -2 -2 -1 -1 -1 12 11 17 -1 -3  63 -45 -25
z:credit-alone	-7 -1  -3 -3 -1  1     -7 -3 1 -22 -5 -1 12 -2  -3  -68 103 10
z:dashed	-13  13 -13 29 -36 -24 -13 -3 57 29 51  -10    -3 -24 -24 -1 -18 -2 -14  21
z:date little	-12  -2 -5 -10 -3 -5 3 -1 -8 -2   -5 -1 4  10 -8 5 -1 9 1 50  -20
z:date much	-33 -2 -4 2 -28 -13 -10 -2  -30 -28 -2 -6 -4  41   14 9  44 3 -11  63
z:dateline	  -1 -1 -3 -2 -7 -4 -1 -4 -6  -10 -23 -10 -8  49 27 37 -2 -2  -10 2 -20
z:editor little	-11     -1    -2   -3 -1 -1 13  -4 -8 -1 -1 -1  -3  26
z:editor much	-5    -5 -1  -3  -1 -3  3 26 -3 -26  -4 -25 -1  -7  -4  61
z:editors	-3    -6   -1     -6 -9 -2 -21  -1 -9   -4  -2 -1 67
z:furniture	10 3 -13 3 -7 3 -35 -1  -8 -4   18 3 15 -2 -5 -9 2 -3 6  -17 -3 43
z:issue little	-5    -5 -1  -1  -1      -2  3 -7 -2      24
z:issue much	-7 3 -2  -5 -2 8 -1   2  -2 -2  -6  4 1 7 -1 -1  -3  8
z:jump-line	-5   -3 -6  -6 -2  -1 -2  -2 -7 -1 -11  -2 -19 -4 -1 -6  -3 -1 88
z:latin little	-11    6 6  -1  -8 -2  -1 -2 -1 -5  -6 -18 -7  13  8 -1 31
z:latin much	-23 -1 -1  -8 -2 -4   -1    -6  -12    -1  11  -3 -1 55
z:marked names	16   -6 -5 -3 -2  -1 -1   12 4 3 4 -1 -4 -2 4  9 -1 -3 -8 -15
z:meta little	  -1  1     -14 3   2  9  -2 1 3    -4  2
z:meta much	-6  -1  -7 -12 -3 -1  -34 -13  33 34 12 44 2  -41 2  -19  5 -2 7
z:name-with-post	-7    4 -12 -5   -8 -3 -1  47  1   22 -1  -7  -2 -1 -26
z:names-alone	-44 -6 -11 -20 -6 6 -33 -3 -1 -17 -19 -1 41 57 15 41 2 -4 6 4  7 -3 4 19 -35
z:navigation little	-31  -1 -2 -17 -3 -7 -1 -1 -5 -2  11 1 2 -7 -1 -9 -3 -4  24 1 -1 -1 56
z:navigation much	-30 4 -2  -7 -1 -6   2 -3  -3 -38  -22  -1 34 4  6 -1 -3 -1 72
z:none	10 -8 12 -6 7 11 18 8  10 23 -16 -15 -15 -10 -12 -1 4 9 6 -12 2 -9 -5 -13 4
z:office	-5   -1    -1  -1  -1 -4 7 6 9 -4  -2 -1  -2  32 -9 -20
z:opening	29 13 -5 17 -22 8 8 -5 -2 -28 -25 -7 -7 -28 -1 -7 -1 13 23 21 -1 -29 -3 84 -5 -38
z:outlet little	-8  -1 3 2 -1 -2   -6 -1 -1  10  5  -14 -2 -10  -13  10  32
z:outlet much	24 -1 -5 3 -3  -2 -4  -10 -9  -11 6 -2 33  -4 -31 -2 -2 -20  9 2 30
z:pageName little	-7    7 -4 -1         4  2 -7 -5  -1  -3  16
z:pageName much	31 5 -3 4 -19  -7 -1 -1 -2 -6  -6 -4 -1 -9  -4 -2 -2 -1 -4  -3  36
z:pageNumber little	9  -8 -5 -7 -14 5 11 -3 -10 -9  -3 24  -14  14 21 6  3 -1 -22 -1 4
z:pageNumber much	-43 -1 -4 -3 -10 -8  1  -9 17  -5 19 -1 -22  4 -7 10 -1 16  -16  65
z:part-number	-14  -1 -2 23 -17 -10 -7  7 -1   -12  -16  -18 1 -24 4 94 19 -22  -1
z:photographers	-8 -1  -1 1 -1  1  -2   -21 -8 -6 -26 -2 -1 1 -2  -6  33 62 -14
z:record little	-3 -2  -1 5 3     -4   -3  -1   -3   -2    11
z:record much	-19    -2 -2 -4   -1 -3   -8     20   -13  -2 -1 39
z:rule	1  19 1 3  62   4 11   1     121   10  23  -256
z:speaker	-49 -8 -4 -18 14 8 -15 21 -1 -7 -24 -6 16 37 6 -20  -6  1 -2 15 2 -9 9 41
z:standing-head	40  -3 15 28 -27 -10 -3  -11 -21  -7 -42 -1 -19 -1  -22 1  31  -5 -2 62
z:strange names	20 9 -6 33 7 16 13 17 4 9 -7 -5 -32 -45 -10 -29 -6 -3 -9 -11  7 6 -16 24 10`,
  fixed:
    '0:-11 1:11 5:19 1:-10 1:5 1:-8 1:-6 2:5 1:-6 2:24 1:-2 1:-10 4:-9 1:-25 2:-11 1:-9 2:-2 1:-9 5:-10 1:2 2:-3 1:5 2:-27 1:-9 3:5 5:-2 1:1 2:-3 1:-6 2:-1 1:-27 1:-4 1:-2 1:2 2:-2 1:-1 2:-11 1:-3 2:-4 1:-1 2:-3 1:-1 2:-2 1:-1 1:-1 1:-18 1:25 1:-1 8:-1 8:17 1:12 5:-1 6:-1 1:-1 12:-1 14:-2 1:-2 3:-1 17:-1 3:-7 1:-5 5:-3 1:-22 1:3 1:-6 1:-4 2:-2 1:-1 2:8 1:33 1:-2 4:-2 3:-1 3:-7 1:-1 5:-2 4:-1 2:-5 1:-1 2:-1 1:-1 8:-1 3:-9 1:-4 2:-4 1:-2 11:1 6:-2 1:-6 2:-3 1:-1 5:6 1:-9 2:-15 1:-10 1:-2 1:-3 1:-8 2:-3 1:21 1:-11 4:-8 1:-11 1:-1 1:-4 1:-5 2:-7 1:1 5:-4 3:-2 3:-6 1:-2 2:-1 6:1 3:-6 1:-2 2:-24 1:-1 1:-1 2:-8 5:-3 1:2 2:3 1:-2 2:9 3:-1 3:7 1:2 2:1 1:14 8:-2 1:-1 1:-1 1:11 1:-3 1:-1 4:35 1:-19 1:-3 1:-9 1:-3 1:-1 1:-5 1:-5 2:-1 1:-3 1:-7 4:5 1:-10 2:-3 1:1 2:3 1:5 1:-11 1:-6 1:-4 5:-4 1:7 2:5 1:-6 1:-6 1:-27 1:-18 1:16 1:-14 1:7 1:-5 1:-2 3:24 1:-20 1:5 1:1 1:-2 2:-28 1:-50 2:-9 1:-1 1:14 1:40 1:-16 1:-5 1:4 1:5 1:-6 8:1 1:6 1:7 2:6 4:38 1:21 1:-6 1:7 1:1 1:8 1:8 3:32 1:23 1:-18 4:-12 1:4 2:-1 1:-4 2:32 1:-9 3:3 2:-1 1:-1 2:-1 1:2 2:2 1:1 1:5 1:-20 1:-3 1:9 1:-19 1:7 1:-5 4:-16 1:-11 2:-3 1:1 2:-15 1:15 1:1 1:-4 1:-1 1:-4 1:-2 1:-8 1:-4 1:-2 1:8 1:-1 7:-4 1:9 2:-1 1:11 5:47 1:-58 2:-1 1:7 3:-1 2:29 1:21 1:-1 4:-1 1:-1 2:1 1:4 2:-8 1:-8 1:-1 2:-2 2:-1 3:1 3:-8 1:-1 1:-1 1:-19 1:-4 1:17 1:-5 1:3 5:-9 1:-3 2:-1 1:3 2:-2 1:-1 3:-1 2:-6 1:19 1:-1 1:-8 1:2 1:2 7:4 1:-3 1:11 1:-3 1:14 1:3 4:7 1:-7 2:-18 1:18 1:-5 1:-1 1:2 1:-1 1:27 1:-5 1:-5 4:-8 1:-1 3:-3 2:3 1:9 2:-2 1:-3 2:-6 1:-5 5:-4 1:12 1:3 1:-25 1:-3 2:-4 1:-2 1:-1 2:1 2:-6 1:-1 2:1 1:-1 2:1 1:4 1:6 1:2 3:-27 1:-1 1:14 1:5 1:6 8:-2 1:-1 2:-2 1:5 5:-3 1:-3 2:-1 1:2 2:12 1:-5 2:-6 1:-6 5:11 1:-1 3:-1 2:-5 1:-5 2:4 1:1 5:-1 3:-3 1:4 2:-21 1:-2 1:-1 1:5 6:-2 1:-1 5:-1 1:-2 3:-1 2:16 1:-1 2:10 1:12 1:-2 2:-1 5:19 1:15 1:-2 1:6 1:27 1:-2 1:-28 1:-12 5:14 1:1 1:4 1:-3 1:2 5:43 1:-11 1:-2 1:-4 1:-1 2:18 1:-4 1:-1 1:-1 1:-8 1:-1 1:1 1:-5 2:-2 1:-2 2:-5 1:6 2:-4 1:16 1:2 1:-11 1:15 1:-9 1:-7 1:9 1:-3 1:-1 3:-11 1:-2 2:4 1:4 2:-11 1:4 1:8 1:-1 3:29 1:-10 1:-9 1:10 1:6 8:7 1:6 2:1 1:7 2:-13 1:-1 5:3 1:6 1:-1 1:-3 1:-1 5:23 1:-28 1:1 1:-1 1:1 2:-3 1:-3 2:-19 1:33 2:-4 1:-2 2:-1 1:-1 3:-1 2:-5 1:-1 2:3 1:-10 2:-3 1:1 5:-4 6:1 6:-14 1:10 1:-2 1:-4 1:1 2:-1 6:-2 3:-4 3:-4 1:-3 5:-3 3:2 1:4 5:-8 1:-2 2:14 1:-4 3:-1 2:-9 1:-1 2:4 1:-1 6:3 2:-5 1:-2 2:-12 1:3 2:2 1:-6 8:2 4:1 5:14 3:-2 1:-11 2:6 1:12 1:-3 4:-2 1:-6 2:-2 1:-3 2:2 1:12 1:-5 4:-7 1:-3 3:3 2:-2 1:-1 8:-3 1:-2 2:4 1:9 2:-1 10:1 2:16 1:-6 1:-5 1:-3 1:-13 6:-1 2:-3 1:-2 2:-6 1:15 1:-1 4:10 1:-8 2:-8 1:1 1:-1 1:-2 1:-1 5:-2 1:1 1:5 1:-10 1:-7 2:-13 1:-7 1:-1 4:-1 1:-2 1:6 1:1 1:-1 2:-25 1:-2 5:2 3:-4 1:-1 2:43 1:-14 2:-4 9:4 1:10 1:-1 1:23 1:-1 1:3 1:-13 1:7 1:-2 2:-1 2:19 1:19 2:2 1:2 2:10 1:-10 1:9 1:-2 1:-3 2:23 1:-5 1:-6 1:-5 1:-4 2:-1 1:1 5:-4 3:-5 1:-3 2:-3 1:-2 5:-2 1:-1 1:-1 2:-1 2:-2 1:-2 5:1 3:-1 3:14 1:-1 2:-3 1:-1 8:-4 1:-3 2:25 1:11 2:-7 1:-5 5:-1 1:-1 2:5 3:-2 6:-3 1:2 2:-19 1:14 1:3 7:-3 1:19 1:-7 1:27 1:13 1:20 7:3 1:18 1:6 1:-2 1:1 9:-2 2:2 1:12 1:-2 1:-1 3:3 1:4 2:52 1:-15 1:-3 4:-6 1:4 1:7 1:16 1:-19 1:-4 1:3 1:7 1:8 1:-3 1:1 2:9 1:16 2:-2 1:-1 2:21 1:-5 1:6 1:-3 3:-10 1:-1 1:-1 1:-2 1:-1 1:-1 7:-3 1:-1 1:4 1:-1 1:-1 8:-1 12:-1 3:-2 1:-2 5:-1 3:4 1:3 2:-2 1:-1 2:-1 1:-1 2:-11 1:-6 2:2 1:-1 6:-1 2:-1 3:-1 2:-1 4:1 1:-1 2:2 1:3 1:-1 7:-20 1:-8 1:2 1:4 1:-8 8:-8 1:2 1:-1 1:-4 1:2 8:-2 1:-2 2:1 1:-2 5:-9 1:-2 2:-7 1:2 2:3 3:-6 1:3 1:6 1:23 1:18 1:-5 1:6 1:-37 1:-3 1:3 1:-1 3:-12 2:-6 1:-4 2:2 2:-1 1:-8 1:4 2:22 1:9 1:-1 1:-13 1:2 1:27 7:-13 1:-8 1:-8 1:-27 1:-20 1:17 7:-17 1:-6 1:-9 1:-9 1:12 1:-1 7:-11 1:6 2:-3 2:26 4:4 1:6 2:40 1:20 1:-26 1:-4 1:-8 2:8 1:14 1:26 1:75 1:50 1:-94 1:-4 1:9 1:55 1:-6 1:-5 2:42 1:19 1:-24 1:-11 1:-11 1:11 1:22 1:27 1:11 1:-11 1:-2 1:8 1:-16 1:-9 1:-15 1:-23 1:-5 1:-1 7:-3 1:-4 2:-31 1:-5 1:-1 7:-19 1:-3 1:-2 1:-6 1:9 8:4 1:-4 2:-23 1:3 5:-5 1:-1 2:-27 1:-4 2:4 1:-2 2:-10 1:-20 2:25 1:-4 1:-2 1:-22 1:-43 1:-1 1:-4 1:-1 2:-4 1:6 2:-1 1:-4 2:3 1:-4 1:-1 1:-6 1:-2 2:8 1:-9 14:-1 9:-2 3:-1 27:2 1:-2 2:16 1:-1 1:-4 1:1 1:-2 2:-1 9:-1 1:-1 5:-7 1:-2 2:-16 1:-5 1:5 7:-3 1:-1 1:-1 1:-14 1:-9 8:-8 1:-7 1:6 1:-1 1:-3 8:-2 3:-3 1:-1 5:-1 3:-11 1:-1 3:-1 2:-14 1:-11 1:6 1:47 1:47 1:-13 1:-11 1:-11 2:-1 3:-3 1:-11 2:-2 1:4 2:-41 1:-1 1:-2 1:-3 3:-39 1:4 2:-1 1:-1 8:-2 3:-7 1:1 8:1 4:1 8:1 1:-1 2:2 6:3 9:-10 1:-2 2:1 1:-4 3:-1 5:-3 1:-2 2:1 3:-1 1:-3 5:-6 3:-27 1:-15 1:17 2:-2 2:-1 3:-2 1:4 1:2 1:-42 1:-1 1:10 1:4 1:-6 1:-1 1:-3 1:-1 3:-3 1:-2 2:-1 2:-10 1:-5 1:-1 1:-3 1:1 2:1 1:-1 2:-20 1:-5 1:5 1:-24 1:-1 2:-11 1:-1 1:-1 1:-16 1:2 1:-1 1:-3 3:-7 1:-14 1:-3 1:7 1:20 1:-4 1:17 1:22 1:-2 1:1 1:-2 2:-7 1:5 1:-4 1:-2 1:3 2:56 1:-9 1:-9 1:77 1:-6 1:-5 1:-17 1:-18 1:-10 1:-14 1:1 1:11 4:-1 3:-6 1:9 1:3 1:24 1:-8 1:7 1:-1 1:-2 2:-2 3:-3 1:8 1:-5 2:1 2:-3 1:-3 2:1 2:-1 4:-3 1:-3 1:-1 1:-2 1:-2 3:1 3:4 1:-1 2:-1 2:-3 1:6 2:18 1:-8 1:-5 1:20 1:-6 5:-8 1:12 1:-1 1:1 1:-1 2:11 1:23 1:2 1:-3 3:-4 1:2 1:-1 1:7 1:37 1:2 1:-3 1:-2 2:15 1:-1 2:37 1:2 1:-3 1:20 1:26 1:2 1:-5 1:-9 1:-3 1:-31 1:-11 2:32 1:52 1:13 1:8 1:17 2:-7 1:6 2:-17 1:-8 2:12 1:18 2:35 1:10 1:-3 1:22 1:-4 1:-1 1:17 1:11 2:-9 1:-10 2:5 1:-2 2:36 1:10 1:-1 1:-23 1:-7 1:18 1:49 1:41 1:-4 1:-7 2:-1 1:3 1:-2 1:-1 1:14 3:12 1:-26 1:-7 1:-4 1:-9 1:-4 1:66 1:-3 1:5 1:-1 1:5 11:-21 1:5 23:-4 1:-1 14:19 1:-1 8:19 9:-18 1:-1 2:-7 3:12 1:-8 2:4 2:16 1:-13 1:4 1:-19 2:-34 1:-20 1:-11 2:-6 1:4 1:-33 1:5 2:-2 1:-10 1:-7 2:-3 1:-14 1:-5 1:-10 1:-2 1:10 1:-1 2:-1 2:-1 1:28 2:-2 2:-2 4:-1 5:-4 1:-1 6:-2 1:-12 2:-10 1:-9 1:-4 1:35 2:-2 1:-1 1:-9 2:-2 1:-2 1:-5 1:-1 3:-2 1:-11 1:-7 2:-1 2:1 1:-1 1:-23 1:-5 2:-6 1:-29 1:-11 1:5 2:-19 1:-10 1:-3 3:1 1:-9 1:-1 1:2 1:1 1:-2 1:-18 1:-1 4:5 1:-1 1:-10 1:-1 3:-4 1:-20 2:-6 1:-10 1:-9 1:3 2:-8 1:2 1:5 1:-5 2:3 1:-9 1:14 1:-10 1:-2 1:9 1:-2 1:-7 1:3 1:-15 1:1 3:7 1:9 2:38 1:13 1:8 1:16 2:-6 1:-7 1:-4 1:10 1:-3 2:16 1:-4 1:12 3:-3 1:23 1:11 2:2 3:11 1:12 2:-22 1:13 1:-2 1:32 2:-1 1:7 1:5 1:-3 1:-2 2:-6 1:10 1:15 2:-7 1:2 1:-1 1:-2 1:10 1:-5 3:17 1:6 2:-5 1:13 1:6 1:7 2:-7 1:-4 1:-4 1:-5 1:-12 2:-2 1:-13 1:-13 1:1 1:-8 2:5 1:-5 1:14 1:11 3:-3 1:2 2:-5 1:2 1:10 1:-10 2:10 1:-2 1:-11 1:5 2:-1 2:-21 1:2 2:-2 2:-6 3:7 1:-1 2:32 1:6 1:-39 2:20 1:-2 2:15 1:-2 1:13 1:29 1:6 1:-2 1:2 1:17 1:17 1:24 1:-1 1:-2 1:6 1:10 1:6 1:1 1:12 3:11 1:6 1:-7 2:5 1:-4 2:-13 2:-6 1:1 2:-2 1:-1 1:17 1:-8 1:8 2:-5 2:-5 1:1 1:14 1:-5 1:-1 2:-3 1:-6 1:-5 2:-3 1:5 2:-10 1:11 1:-1 1:-7 1:2 2:2 1:-7 1:-21 1:13 2:-1 1:2 1:-6 1:-2 1:-4 1:-10 1:9 2:-8 1:-5 1:10 2:-10 1:2 1:-3 2:-1 1:-6 1:15 1:-1 3:-2 1:22 1:-17 2:-3 1:-6 1:9 1:-5 1:-5 1:-10 1:-3 2:7 1:-24 1:-22 2:11 1:-2 1:-18 2:3 1:4 2:-4 3:11 1:34 1:4 1:-1 1:42 1:3 2:1 1:15 1:-11 1:1 2:-5 1:-8 3:-4 1:-1 1:-6 2:1 1:-1 1:12 1:-4 3:-4 1:33 1:-15 2:-3 1:6 1:-4 2:-9 1:22 3:10 1:32 3:20 1:-2 4:8 1:-1 1:6 1:32 2:32 1:-32 1:21 1:-1 1:23 1:-1 1:-1 1:-9 1:19 1:-5 3:1 1:-3 3:-2 4:-2 1:-5 2:-1 1:6 1:-3 1:-2 1:-18 1:4 2:-1 1:-1 1:-3 1:2 1:-2 1:2 3:-19 1:9 3:-11 1:-3 3:-2 1:3 2:-11 1:-6 1:2 1:-1 1:13 1:-11 1:4 1:-8 1:-9 1:-6 2:-4 1:12 3:14 1:31 3:22 1:18 3:8 1:-6 2:8 1:7 1:-12 1:2 1:-1 1:4 1:-8 1:8 1:-1 1:11 1:4 1:27 1:-27 3:-21 1:-35 3:-3 1:7 3:1 1:-24 2:-12 1:-31 1:2 1:-26 1:24 1:-11 1:-5 1:-3 1:1 1:-13 1:-17 1:3 1:-1 3:3 1:-2 3:-2 1:-1 10:4 1:-2 1:-1 3:-2 2:-15 1:-14 3:-7 1:-30 3:-9 1:-3 3:-2 1:-5 2:-2 1:-12 1:-1 1:-20 1:18 1:-11 1:-1 1:-26 1:1 1:9 1:11 1:-31 1:-3 3:-3 1:-6 3:1 1:2 3:1 1:1 2:2 3:-10 1:-3 1:-5 2:-5 1:1 1:-7 1:-3 1:-13 79:42 4:56 8:29 5:42 3:5 3:10 1:7 1:23 1:-6 2:1 2:9 1:-29 3:3 3:5 1:2 1:-1 1:1 2:-1 2:-1 1:6 6:29 27:-7 2:16 1:-1 1:-3 1:-33 2:-1 1:-1 1:-4 2:-2 1:-1 1:-4 1:-2 3:-1 1:-7 1:-4 5:-1 1:-10 3:-1 3:-3 3:-3 18:-3 6:-3 3:-4 2:-2 1:1 1:1 1:-1 4:-12 1:9 6:4 1:18 3:-1 1:3 2:22 1:-7 1:8 1:11 2:-4 1:-7 1:9 1:9 2:1 1:-9 1:24 1:5 1:-1 1:-1 1:-1 1:4 1:-1 1:17 27:-1 3:-1 3:-1 1:-1 1:-3 1:-9 4:-2 4:-4 1:-1 1:-4 4:-1 2:-3 1:-1 4:3 2:-4 2:4 1:-5 2:-7 2:-2 1:3 4:-3 1:-1 6:-4 1:-1 5:-5 5:-10 3:23 5:-10 1:-4 6:23 31:-1 4:-1 2:-3 3:-1 4:-1 1:-2 1:-1 6:-3 1:-2 1:2 4:-1 3:2 10:-1 7:-1 2:-2 4:-4 9:2 4:-10 1:-2 6:-3 1:-3 1:-1 4:2 3:-1 1:-1 9:9 1:-2 6:2 39:-1 2:-1 1:3 1:-1 2:-2 15:-1 4:-1 6:-1 1:-7 7:-8 1:-2 3:-3 1:1 4:-1 6:-1 1:-1 3:3 1:1 2:-1 2:-3 1:-4 1:-6 1:-2 4:-2 3:1 1:1 3:-5 1:1 2:3 1:-3 2:-1 2:-9 2:2 1:-1 1:7 1:1 1:-6 1:-1 8:-1 10:-1 7:-2 19:-6 26:-1 166:2 3:-2 13:-1 60:-1 3:1 1:2 2:5 2:3 1:1 2:-2 1:1 1:-6 4:3 1:25 1:-6 2:9 2:3 1:2 1:6 97:-1 208:-1 1:1 25:-3 19:2 9:-1 190:-3 3:-3 3:-1 17:-1 27:-5 2:-35 1:-5 1:-1 1:70 2:-2 2:-3 2:-1 1:-1 1:-1 1:1 3:-1 1:-2 1:-3 4:2 2:-9 3:-2 3:-1 25:-1 2:-1 20:-21 3:-7 1:1 2:63 1:2 1:-1 1:-30 3:-1 1:-10 1:2 3:-3 1:-17 1:-2 2:-1 2:-3 1:-1 1:-21 33:-1 56:-4 8:-2 7:-1 37:-1 17:-1 43:-2 7:-1 123:-8 1:1 7:-1 18:-4 1:3 191:-1 17:-1 35:8 1:-4 2:-1 4:-1 9:-2 7:-5 3:-1 1:-3 2:-8 4:-1 9:-1 1:2 4:2 2:-1 7:-1 3:-4 9:-4 1:1 7:6 3:16 1:3 2:-19 1:17 1:-3 1:17 2:1 1:1 1:14 1:-1 1:-3 2:24 1:-32 1:22 1:1 1:-3 1:-1 1:19 1:12 1:2 27:3 3:-6 3:1 1:-1 1:1 1:-2 8:-1 8:-4 1:-1 8:-1 1:-2 9:-1 9:-1 2:-1 2:-3 2:2 1:1 2:-1 3:-3 5:-1 1:-3 4:2 2:-2 35:1 2:-1 1:-1 6:-1 1:3 1:-2 12:-1 13:1 5:3 8:-2 13:-2 46:-1 2:2 29:-1 2:1 11:2 3:1 1:-1 3:-2 7:-3 11:-2 1:-1 3:-2 4:-1 1:-1 5:4 1:-27 1:8 4:-2 2:10 4:-5 1:-2 3:-3 1:6 3:6 1:1 5:-5 1:4 1:3 3:-1 1:-7 1:-1 1:-9 30:-1 4:-1 11:-1 4:3 7:-1 127:-1 2:-1 2:3 1:-11 3:-2 1:-1 2:-4 1:-1 1:-1 1:5 2:-1 1:-2 1:-5 1:-3 6:14 55:-2 1:-1 1:-1 1:-3 6:-2 7:-1 1:4 7:13 3:1 1:-11 2:-3 2:2 1:-10 2:3 1:2 1:-16 1:-3 3:2 1:-31 1:6 2:-2 2:5 1:4 1:6 27:5 3:1 1:-8 2:-19 1:1 1:4 1:-1 2:-1 2:12 3:-1 1:2 1:17 3:-3 2:-8 1:-1 1:-12 5:-3 3:-1 2:-2 2:-2 6:5 1:1 1:-4 4:5 9:-4 3:-3 2:5 2:-1 1:1 4:-3 1:-1 6:-2 1:1 3:-2 1:3 1:-9 2:-6 1:2 2:-6 2:2 1:14 1:-3 2:-3 1:1 1:6 1:-17 1:-1 1:-2 1:4 2:7 1:-7 27:-2 4:-4 6:-3 1:-1 1:1 1:-1 4:-1 1:-5 1:3 4:-1 2:-1 1:2 1:-1 3:-1 1:-1 8:3 5:-4 3:-1 2:-3 3:-5 3:2 1:-9 1:-7 3:1 1:-16 2:2 1:-1 1:-12 1:-2 4:8 1:-20 2:22 2:-8 1:-3 1:8 1:-2 4:-1 1:2 4:-1 2:-1 3:-1 4:1 1:-2 2:-1 2:-1 29:-1 4:-1 8:-1 2:1 4:-2 1:4 4:-1 2:-1 1:-1 3:-3 1:1 3:-2 4:-1 1:3 2:-2 1:-1 1:3 1:-4 1:-1 1:-3 2:-1 2:-1 1:-2 1:-3 1:20 3:-1 1:32 3:-4 1:2 3:-2 1:-10 3:26 1:-7 1:13 1:-31 1:-36 2:-51 1:-5 1:-26 1:31 1:7 1:-3 3:-2 1:-13 7:-4 1:-2 2:-2 1:2 2:-3 1:-4 1:-12 2:-5 2:-9 1:1 1:2 19:-1 1:-1 10:-1 1:-3 7:-1 6:-1 1:-35 1:-1 2:-10 2:-2 2:-17 5:-2 7:1 7:-1 112:-4 2:1 2:2 1:2 2:-2 1:-2 1:-1 2:-2 2:-1 1:1 4:-4 1:4 6:-5 55:1 1:-5 4:1 4:-1 7:-3 8:1 4:12 5:13 2:-1 2:-5 1:4 3:-1 1:-10 1:8 6:2 27:-8 3:4 3:-36 1:3 1:-1 1:26 2:-2 2:22 1:-2 2:-1 1:-1 1:11 1:4 2:-6 1:-1 1:8 1:-1 1:2 1:-2 3:-7 3:13 1:-4 1:1 1:5 2:-1 2:4 1:-1 5:-3 4:1 2:-3 1:-1 6:1 3:-3 2:6 7:3 1:1 7:6 3:25 1:17 1:-9 2:17 1:-2 2:6 1:-2 1:17 1:-2 1:10 1:-3 1:-3 1:8 1:23 1:19 2:-2 2:14 2:-1 27:-2 4:-1 6:-1 1:1 2:2 5:-5 1:-3 4:-2 2:-5 2:2 4:-3 13:-8 1:1 4:-2 3:-6 3:-1 1:-14 1:-5 2:1 2:16 3:10 1:4 5:6 1:-3 2:8 2:-7 1:1 1:-6 1:-1 4:-1 3:-1 6:2 1:-1 4:13 1:-3 6:-3 5:-1 21:-2 5:-1 14:-1 5:6 1:3 2:-3 3:1 1:-2 3:-3 1:2 9:9 1:22 1:-11 2:-2 1:-1 1:-3 2:-5 1:4 3:-2 1:33 4:-1 4:4 2:2 1:4 2:-7 1:22 1:-3 2:-20 2:24 1:-6 1:6 1:-1 3:-5 4:1 4:-3 3:2 1:-1 2:-5 1:12 1:-9 2:3 3:-2 1:-4 18:1 1:-2 8:-1 8:-1 10:-11 3:-2 4:-1 19:-1 3:1 109:-1 2:-5 1:-1 1:-1 1:6 2:-1 2:-1 2:-1 3:-2 4:-1 1:-3 6:3 55:-6 1:-1 2:9 2:-2 11:-3 1:-1 6:-1 1:15 3:-1 3:-1 2:-1 1:14 3:1 1:-5 1:-1 2:-1 1:-1 1:-3 1:-2 4:-1 2:5 27:9 3:2 1:18 2:18 1:10 1:-3 1:29 2:-2 1:4 1:-17 1:-2 2:3 1:-2 1:-13 1:5 2:2 2:-3 1:-3 1:14 4:1 1:3 3:1 2:9 5:-1 3:-1 1:-2 1:-2 6:4 9:1 1:2 2:-1 15:-6 3:-3 1:-13 1:-10 2:-3 1:-1 2:57 1:-2 1:3 1:-10 1:-3 2:9 1:-10 1:-2 1:9 2:-7 2:-11 2:10 27:-1 4:-1 1:-1 5:2 1:3 2:-1 6:-2 6:-2 6:3 13:3 1:-1 4:-2 3:-3 3:-1 1:2 1:-1 4:7 3:-1 1:2 4:2 1:-6 1:-1 4:12 1:4 1:3 20:-1 6:-2 20:-1 19:-1 2:1 4:-1 5:-1 3:1 7:-1 4:-1 6:4 1:-11 1:-8 4:1 1:1 1:2 1:19 3:-1 1:-3 3:-2 5:5 2:3 1:13 1:-1 1:-4 1:-12 1:-4 2:17 2:5 1:6 1:14 1:-2 3:-2 1:-1 3:5 1:3 3:2 1:-1 2:2 2:3 1:10 1:11 1:-11 2:-3 1:1 1:-1 1:1 1:-6 45:-4 7:1 15:1 116:-1 3:-2 1:-2 1:11 2:-3 1:-1 3:-1 6:-1 1:-2 1:-1 6:-3 53:-1 2:-2 1:-4 2:8 2:-8 4:2 6:-1 1:-2 1:-4 2:3 1:-2 1:3 1:1 1:-6 1:-2 3:1 1:-2 2:-1 1:-3 2:2 2:-1 2:3 4:1 1:4 5:3 2:-3 27:-7 3:6 1:3 2:25 1:-1 1:-2 1:-13 2:-1 1:3 1:-10 2:-1 2:-4 1:-6 5:1 1:2 1:8 4:12 1:-1 2:-1 1:9 1:1 1:-1 2:4 1:-1 1:-3 2:-1 3:-1 1:-11 2:-1 2:-2 2:20 5:1 2:-1 1:4 2:3 7:-1 1:1 1:1 1:-2 6:4 1:1 3:15 1:-2 1:-2 2:11 1:-2 2:-7 1:-2 1:-8 1:22 2:1 1:-1 1:17 1:-9 1:24 2:2 1:3 2:-1 1:-2 27:1 10:-2 7:-2 1:-2 1:1 4:-1 8:-1 12:-1 1:-4 1:-1 4:-5 3:5 3:3 1:7 3:-3 2:-3 4:1 4:8 1:-7 1:5 3:2 1:9 2:3 8:-1 10:-1 1:-4 5:-1 3:-1 3:-1 1:-2 3:-1 5:-1 1:-1 6:-1 6:-2 27:-1 3:-1 1:-1 3:-3 4:3 4:-1 2:-4 1:15 5:-1 1:1 1:-5 1:-2 3:-3 1:-3 3:-3 4:-1 4:-1 2:-3 1:-20 1:3 2:1 2:-2 1:1 1:4 1:-1 4:-1 3:-9 4:3 1:-2 2:2 1:-1 2:-1 1:4 1:-6 2:-3 2:-2 2:11 44:-1 1:-2 26:2 1:-2 6:-2 105:-2 2:1 3:3 3:-1 6:2 4:-1 1:5 4:2 2:2 58:-1 21:-1 4:-1 5:-5 2:5 2:-1 1:3 4:1 1:1 6:-1 27:3 3:-1 3:-11 1:-1 2:-9 2:4 2:-3 1:1 4:-1 1:8 3:4 1:1 2:-2 4:-1 3:-1 1:4 1:2 1:-2 8:1 2:-1 6:4 1:-1 6:-3 3:-2 2:8 2:1 1:-1 3:2 2:-3 7:6 4:2 1:-1 2:-1 1:1 2:-13 1:4 2:-7 1:2 4:3 1:-3 2:-2 2:6 1:1 1:-7 27:-2 4:1 4:1 2:-2 1:10 2:-1 5:-2 7:7 36:-1 2:1 7:-6 1:1 18:2 3:1 4:3 60:1 18:-1 7:-1 5:-2 7:1 7:-13 1:2 4:4 1:1 1:-2 1:-1 3:-1 1:3 3:-1 1:-1 3:1 1:-1 2:2 3:-1 1:1 4:-1 2:-1 1:5 45:-1 138:3 2:-5 2:2 1:21 2:-3 1:-1 1:-3 2:-1 1:1 1:-1 1:2 3:1 1:-7 1:-2 6:-8 55:12 1:-4 2:17 2:-1 1:-1 1:1 2:-1 7:-7 1:-2 4:-1 2:-2 1:14 3:-1 1:11 2:-2 1:-2 1:-2 1:22 2:-3 1:2 1:-7 1:1 3:4 1:-14 1:8 2:-1 2:27 1:4 1:26 7:-11 7:-3 4:-1 1:-12 7:-3 27:-1 3:16 3:-1 1:-5 2:8 4:-2 1:-2 1:-1 2:-3 1:-6 1:4 4:2 2:5 1:1 4:2 2:3 3:-5 5:1 4:-1 7:3 27:1 3:6 1:-5 1:-6 3:-2 2:-12 1:-2 1:-5 1:13 2:-1 1:-1 1:13 1:10 1:-5 2:-4 2:-8 1:1 1:15 9:-1 18:1 1:-4 2:-2 2:4 2:-1 1:-1 5:1 1:1 3:-3 1:7 1:-13 4:36 1:-1 1:-2 1:-3 1:-1 2:3 1:-8 1:-5 2:12 1:-1 1:-13 3:-2 1:-6 1:-1 3:4 1:40 1:25 1:-1 1:14 1:-1 1:-14 1:-2 1:31 1:-2 5:-1 8:3 1:-1 3:-2 1:10 1:-4 4:-5 1:-1 1:-4 4:-1 4:2 18:-1 15:-1 2:-1 1:-1 1:-4 1:2 4:-2 2:-1 1:1 3:-1 1:-1 3:10 5:-2 2:-1 3:8 1:4 1:-6 2:-1 2:3 2:-4 1:6 3:-4 1:10 3:-1 1:4 4:-1 3:3 2:-11 1:11 1:-1 2:-6 1:-1 1:13 1:4 1:1 1:-5 3:2 1:-2 3:4 1:-1 3:-1 1:-1 2:-3 1:1 2:-3 1:16 1:-2 2:11 3:1 1:-9 19:-1 26:-12 3:-1 2:-5 1:-2 19:-2 1:1 1:1 6:-1 105:-2 2:4 3:9 4:-2 3:2 2:-2 2:1 3:-2 59:-1 2:-2 3:2 13:-1 7:-2 1:10 4:-1 5:-1 4:-1 1:-1 3:1 1:-4 1:-5 6:1 7:-9 3:-1 4:-1 5:1 7:-1 30:-3 3:4 1:1 2:2 9:1 1:-1 4:-1 2:-4 7:-1 3:-1 43:11 3:5 1:13 1:-1 2:6 1:-1 2:3 2:-1 1:-10 1:1 3:1 1:-18 1:14 4:3 1:-1 1:1 11:-1 17:-1 4:-1 13:-2 5:-2 3:-2 3:1 1:-1 3:-1 2:-1 4:-9 4:2 1:6 1:3 2:3 1:2 1:9 1:1 1:-7 15:-1 5:-1 11:-1 40:-1 8:-2 3:-1 5:1 9:1 1:5 3:3 1:1 1:-1 1:1 1:5 1:-1 4:-7 8:-1 3:-4 2:-2 1:18 1:-1 2:1 3:-4 1:-7 1:-1 14:1 1:-1 1:-1 2:14 1:-8 4:1 2:9 45:-2 138:-1 4:1 1:-8 20:1 79:-2 4:-2 2:1 3:-1 2:-1 2:3 1:-1 4:-1 1:-1 3:1 3:-1 7:-1 12:-1 43:-1 17:-2 4:-1 2:1 2:2 1:3 2:-1 6:1 2:-2 6:2 30:-1 1:-1 6:-4 1:2 2:-2 1:-1 1:-1 2:3 2:-1 6:-1 1:-3 8:4 2:-1 1:1 2:-2 1:4 4:-2 1:12 6:4 2:-1 12:1 5:1 1:-1 20:1 6:-4 4:-1 2:-4 20:3 47:-1 1:3 1:-1 3:-1 24:-2 1:-2 1:1 4:-1 2:1 12:-1 3:-1 1:-2 2:-2 1:-16 1:3 2:-1 2:-4 1:-1 1:-4 1:-2 4:1 3:-1 1:-2 3:-2 1:-1 2:4 1:-1 1:1 1:-2 1:21 1:2 2:1 3:-1 1:3 72:1 111:3 2:-1 3:-13 3:-1 11:2 6:7 1:-1 4:-1 1:30 2:-2 2:-2 4:-1 4:1 1:-4 1:-1 6:-1 32:-4 3:-1 22:1 2:-1 3:1 9:-3 11:-1 1:1 2:-8 1:1 1:1 1:19 4:-6 4:2 1:13 1:-5 2:-5 2:1 2:1 33:-2 3:-3 16:-1 7:-1 2:3 5:-1 4:-1 1:-1 5:-1 8:-1 12:1 1:-1 42:1 15:-1 3:1 1:-2 4:-1 7:-1 14:4 4:1 1:5 2:1 11:2 1:-1 6:-1 14:1 5:-2 68:-1 3:1 6:-2 1:-8 1:10 4:-1 3:-4 4:-3 3:-5 5:-1 5:-5 1:34 1:-12 2:-4 2:4 1:1 1:-10 4:-1 1:1 4:2 9:1 1:-26 1:-3 1:3 2:-3 1:-3 2:6 31:-1 8:-2 13:6 9:1 10:-3 112:-1 2:2 1:-1 2:-3 2:-1 2:-1 9:-1 1:1 12:-3 49:1 3:6 4:-1 16:-3 5:1 2:-3 1:-1 2:3 4:-2 4:-1 1:-5 1:-2 6:-3 7:-3 3:-1 4:-1 5:-7 34:-1 3:3 3:-1 1:1 1:1 1:-1 4:4 2:-1 4:1 6:-3 19:-1 1:1 11:-1 6:-8 3:-6 4:-1 1:15 1:-1 2:9 4:-11 37:3 17:-1 4:-4 13:6 8:-1 4:-1 1:-1 2:1 2:-4 3:-1 1:12 4:-4 1:5 3:-4 2:2 2:-2 20:-1 63:2 3:4 1:-2 10:4 1:-1 2:-2 1:-1 1:-3 1:-1 1:-1 1:-31 3:-2 1:-21 3:-2 1:-1 4:-3 2:3 1:-7 2:-14 1:56 1:-14 1:-1 1:48 1:-2 1:13 1:-7 1:18 5:-2 3:-2 4:-2 6:-4 1:2 3:2 1:-2 22:-1 8:-2 4:2 14:-4 3:-1 2:-2 2:-2 18:3 1:-2 1:-1 4:1 112:-6 26:1 52:-1 14:-1 25:-1 17:-1 9:3 1:-2 42:-1 35:-1 26:-2 52:2 21:-1 13:-1 5:-1 4:-1 4:6 1:-1 3:1 1:-1 1:3 6:-3 20:-2 76:2 1:-6 8:-2 4:-5 3:3 4:-1 3:-2 1:-1 2:-2 1:29 3:-5 1:-1 1:5 1:1 1:1 8:-1 4:2 7:-15 1:15 4:-1 2:-1 45:-1 12:-1 14:-3 1:4 111:1 2:-6 2:-4 1:18 2:-3 2:2 3:1 1:-3 4:2 1:5 1:-8 4:1 1:2 1:3 55:2 1:-1 1:-1 1:5 6:2 6:-1 1:-1 1:-1 4:-1 2:3 1:-8 3:-2 1:-10 2:37 1:-1 2:-20 3:2 1:-2 4:-6 1:40 1:-12 2:26 1:-1 1:-18 1:12 1:-23 53:6 3:5 1:3 2:-2 1:-4 1:-1 1:5 2:-1 1:1 1:-1 2:-1 2:2 1:-5 1:5 4:7 1:-3 11:-1 9:-1 78:2 1:-1 8:5 2:-1 1:-1 1:7 8:6 4:2 1:-4 1:-1 4:-1 2:2 1:-1 39:2 13:3 3:-1 1:6 8:4 3:-4 2:-2 1:-1 1:10 2:-6 2:-1 2:-1 27:-1 3:-2 4:5 8:-1 2:6 1:28 1:-2 2:-1 2:2 1:2 1:-2 1:-5 3:-1 1:15 3:1 1:1 4:-1 3:2 3:-25 1:-2 2:3 1:-1 1:-10 1:-2 1:10 1:2 3:2 1:-1 3:2 5:1 3:-1 1:1 2:18 1:5 2:5 2:6 1:3 1:-3 19:-1 8:5 4:-1 11:-1 3:5 3:-3 2:-2 2:-2 19:1 5:-1 1:-1 1:-1 110:-3 14:-1 78:-1 25:-1 208:-1 1:-1 52:1 21:-1 4:-2 1:5 25:-1 1:-1 25:-1 8:-2 18:-16 1:1 4:-1 3:9 3:-2 1:-1 3:-1 4:-2 1:-2 2:-2 1:-1 1:-1 1:1 1:3 1:-2 2:-2 1:-1 1:-1 1:-3 1:17 45:-1 138:-1 2:-1 1:-1 1:1 1:-14 2:-3 1:-1 10:5 1:-2 6:9 55:-2 1:-2 1:-2 1:-15 2:1 2:1 8:7 4:-1 2:-1 1:-1 1:12 1:-1 3:-1 1:9 2:-9 1:2 2:-3 3:1 1:-2 4:3 2:-2 2:-2 2:-2 1:-1 1:-7 53:2 3:-1 1:5 3:-2 2:-4 3:-1 1:-7 1:3 3:5 1:-10 1:-5 2:-1 2:2 1:-1 1:-4 13:-1 1:-1 4:2 1:-3 1:-1 5:-1 58:1 3:-1 3:3 7:-1 1:-2 9:2 2:-1 2:-4 2:-1 2:1 3:1 5:4 1:-3 1:1 4:-1 2:-1 27:-1 18:-4 1:-1 7:1 3:-2 14:6 1:-5 1:-4 4:-3 1:-1 1:3 18:1 2:2 4:1 3:-5 3:-1 1:15 3:-9 4:1 1:1 3:-4 1:1 1:-10 1:-1 1:6 1:4 1:-1 1:-2 2:-4 1:11 1:7 3:-14 1:-18 3:-9 1:-5 3:-4 1:3 2:-4 1:-17 1:-1 1:-6 1:-16 1:-10 2:-2 1:1 1:-8 1:11 1:-26 1:-1 3:-2 1:-6 3:-1 1:-1 3:1 1:-1 2:-1 1:-3 1:2 1:-13 1:-36 1:-4 2:-5 1:2 1:-7 1:-1 1:-9 8:-2 10:-1 1:-1 1:4 6:-2 1:-1 3:-1 11:-1 3:-1 1:-8 1:-1 4:-1 2:-2 18:-2 1:-3 112:4 2:-1 1:-5 1:-5 1:18 2:-16 1:-12 1:-6 3:-2 1:-7 1:-2 2:-1 1:-3 1:-15 1:4 1:-1 1:-7 1:-5 1:-2 1:-1 1:-17 53:-2 2:6 1:-9 1:-5 1:18 2:-6 1:-2 1:-9 2:1 1:1 1:-8 1:-1 1:2 2:-3 1:-4 1:16 2:-3 1:-2 1:1 1:-1 1:-14 1:-8 3:3 1:-17 2:6 1:-5 1:-6 1:26 2:-5 1:-4 1:34 1:-6 2:6 1:-4 1:42 1:-11 2:26 1:-2 1:2 1:-7 1:-23 53:2 3:1 1:4 2:-7 1:3 1:3 1:21 2:-3 1:-1 1:18 1:-2 1:-7 2:8 1:-1 1:14 1:1 1:-6 2:-7 1:-1 1:-2 1:21 3:-2 3:-1 2:1 1:3 4:-4 4:-3 1:-5 1:13 2:-2 2:-1 1:1 1:-2 53:1 5:-1 2:-1 3:-1 1:-1 1:-1 1:2 3:3 1:-1 1:-2 1:6 3:1 1:-2 1:-1 1:-2 1:-8 3:-4 1:-2 1:-2 2:-5 1:2 1:-3 3:-3 1:8 1:-2 3:-4 1:33 1:2 2:-2 1:-6 1:-9 1:-2 1:1 27:-1 1:2 2:-1 1:-2 1:-3 4:-2 4:3 1:-1 3:1 1:16 1:-3 2:-1 1:1 1:3 1:1 1:-2 1:24 3:16 1:35 3:21 1:-3 4:8 2:6 1:37 1:-1 1:28 1:-25 1:9 1:-1 1:30 1:-1 1:5 1:-7 1:25 1:-2 3:3 9:-1 2:1 1:1 1:-1 2:-7 1:3 2:-1 2:-4 1:-1 1:-2 4:-8 1:-11 3:-10 5:-8 2:-6 1:8 1:-3 1:-25 1:-3 1:7 1:3 1:2 1:-6 1:14 1:7 1:7 1:19 3:32 1:21 3:23 1:20 3:12 1:17 2:19 1:20 1:-12 1:45 1:20 1:51 1:-5 1:35 1:-2 1:5 1:-10 1:6 1:-8 3:9 1:-5 3:6 1:-2 3:-1 1:-11 2:-13 1:-8 1:-3 1:19 1:10 1:33 1:-2 1:-4 1:10 1:8 1:-15 1:-4 1:-1 3:3 1:-1 13:-1 1:-7 1:-2 6:-1 1:-12 3:-6 1:-27 3:-4 1:-4 3:-1 1:-3 2:-1 1:-10 1:-1 1:-15 1:53 1:8 1:-1 1:16 1:-2 1:28 1:15 1:-13 4:1 1:-2 3:-1 1:1 9:-3 1:-10 1:12 2:-3 1:3 1:-2 1:-1 1:-8 105:2 2:-2 1:-2 2:-16 2:-1 2:-1 7:-1 1:-1 1:1 1:1 3:1 2:-1 1:-1 55:-8 1:1 2:-21 2:-2 1:-1 1:1 2:-1 5:1 1:-2 1:6 1:-10 3:5 1:1 2:2 4:-2 1:-1 2:-14 1:1 1:-1 1:-7 3:-1 1:-10 3:-1 1:-2 1:-3 1:-8 2:-2 2:1 1:-1 1:-3 53:-10 3:-8 1:-3 2:-6 1:13 2:-10 2:-2 2:-12 1:-1 1:-1 2:-11 1:12 1:-2 3:-1 1:-1 2:5 1:-2 3:-1 1:-2 2:5 5:1 2:-1 5:-3 1:-2 4:-2 2:1 53:1 1:-1 2:-2 1:-1 1:-2 2:-1 1:1 2:-2 1:1 1:1 1:-4 4:1 1:-4 1:-1 3:1 1:2 2:1 2:-4 3:1 1:-3 2:-2 6:-2 4:1 1:1 1:-4 3:1 1:-1 2:-1 30:-2 1:-1 3:-2 5:-1 1:2 4:-1 1:-7 1:2 3:4 1:1 3:-4 3:-1 1:-5 3:-1 1:1 7:1 1:1 1:1 1:1 1:2 5:-1 1:-2 1:-2 3:-2 1:-1 3:-1 4:-1 6:-1 2:-6 4:-1 2:2 1:-3 3:-6 1:-7 3:-5 5:-1 3:-2 1:1 1:-15 1:-11 1:-4 1:-1 1:-4 2:-2 1:-1 1:7 1:-15 3:-6 1:-41 3:2 1:2 3:8 1:-15 2:-6 1:-39 1:10 1:-8 1:-3 1:13 1:1 1:-17 1:14 1:-8 1:-8 1:1 1:-9 3:-11 1:-11 3:-1 1:3 3:7 1:-6 2:-3 1:-13 1:2 1:-21 1:15 1:-10 1:-4 1:-6 1:-1 1:-6 1:1 1:-1 18:1 1:-2 1:-1 1:-1 3:-1 3:-3 3:3 1:-1 4:1 4:1 5:2 1:10 1:-11 4:-3 1:-1 2:-2 3:-3 1:-2 3:4 5:2 2:1 3:-4 1:20 1:-24 2:-3 1:-2 1:-2 2:2 110:-1 75:-1 16:-1 1:1 6:2 7:-1 7:-1 97:-1 3:-1 229:1 15:-1 14:2 8:-1 2:-4 2:-1 2:10 3:-1 1:-7 13:-1 3:3 1:-1 2:-1 1:-2 4:-1 2:-1 9:-1 174:1 5:-3 2:-1 2:-1 10:-2 61:1 3:-1 4:2 10:-3 13:-4 3:-1 4:-4 5:-19 1:2 6:-2 56:7 4:-1 2:-4 4:-1 5:-2 1:-1 13:-1 3:-1 88:-1 6:-1 2:-1 16:-1 1:-1 52:-1 12:-1 11:-1 2:-1 1:-1 3:-2 31:-1 4:-1 3:-2 10:-1 1:-12 1:1 4:-1 2:1 1:2 3:22 1:29 3:22 4:-3 1:-6 2:-5 1:14 2:8 1:13 1:1 2:4 1:-1 1:3 1:-8 1:8 1:-1 3:-1 4:-1 10:2 1:-9 1:1 3:-1 1:3 1:2 1:2 27:-1 3:-1 1:-1 3:-2 8:-1 2:-2 1:41 1:-3 2:-24 2:-4 2:-1 19:-1 1:1 194:-2 14:-1 16:-1 9:-1 1:-1 59:-1 6:1 1:2 2:-2 9:1 1:-2 3:2 3:2 7:1 3:1 88:1 26:2 36:-1 4:1 12:1 76:-3 1:-5 1:1 2:-1 1:-1 8:-2 3:-2 5:1 6:-15 1:6 2:-4 2:-1 2:2 5:7 3:-1 1:1 3:-2 4:-1 3:-11 1:6 2:-1 1:-2 3:3 31:1 14:-2 1:-1 2:-1 23:-2 1:3 2217:8 2:37 2:-3 1:4 4:3 4:-18 4:-6 1:20 2:-3 1:-6 2:-9 1:-2 1:-21 79:-30 4:-9 2:-8 3:-21 3:-2 1:21 4:-5 1:39 2:-2 1:-35 2:-22 1:-7 1:8 183:-3 1:13 3:-2 1:19 4:-2 3:-1 1:-2 4:2 1:1 5:-4 2:-3 105:17 3:5 1:13 3:5 5:11 3:-5 2:37 1:9 2:-2 1:1 2:-13 1:-4 1:-9 71:23 5:-1 2:-9 131:42 4:56 8:29 5:42 3:5 3:10 1:7 1:23 1:42 1:-8 1:-5 1:-13 4:-1 1:1 1:-3 2:1 1:3 1:-4 3:-1 1:-18 1:8 1:5 2:12 1:-4 1:-1 2:3 1:30 1:-7 1:-5 2:-1 1:-5 1:-4 1:23 1:8 1:6 1:-2 1:-12 1:23 1:-1 2:-1 2:-1 1:-8 6:-12 2:-1 3:-3 1:-24 1:-3 1:-2 3:1 1:-53 1:-3 1:6 3:-4 1:-26 1:-6 1:-4 2:-2 1:19 1:29 1:-7 1:-2 1:-14 1:-15 1:-10 1:-8 1:11 1:1 1:-3 1:-8 2:-1 1:-4 2:-3 1:3 1:-2 1:-8 1:-2 1:-6 1:19 1:4 2:-14 1:16 1:-3 2:1 1:-11 1:-4 1:9 1:-1 1:-2 1:2 1:-1 1:6 1:-3 1:-2 1:11 1:-7 2:-5 1:4 2:1 1:-3 1:-2 1:21 1:3 2:-4 1:31 3:1 2:6 1:-1 2:-4 1:-8 1:-1 3:1 1:17 1:-1 1:-1 1:6 1:-2 1:6 1:-1 3:-1 3:-10 1:-7 1:-10 1:1 1:-5 1:-2 1:3 2:-1 1:14 1:-4 1:-5 1:-2 1:4 2:4 1:-10 1:16 1:-11 1:-8 1:-6 1:-50 1:-44 1:-19 1:-35 1:-33 1:-43 1:25 1:2 1:1 1:-1 5:-13 1:-4 1:-18 2:1 1:-17 1:-17 1:-27 1:-5 1:10 1:2 2:-37 4:-31 1:-3 1:-3 1:-6 1:15 1:5 1:-9 1:-28 1:-18 1:-16 1:10 1:10 1:-22 1:14 1:-8 1:1 1:-19 1:-4 2:-6 1:-13 1:-1 1:-1 2:3 2:-5 2:-24 1:18 1:5 1:-9 1:-14 1:-1 1:-1 1:-10 1:8 4:-1 1:-10 1:4 1:-1 1:-1 2:-2 1:-19 1:-4 1:1 4:-2 2:5 2:-3 1:1 1:22 1:1 1:1 4:-8 1:-3 1:-5 3:8 1:7 1:3 5:-12 1:6 3:-1 1:4 1:-2 6:-2 1:-1 4:-1 1:2 6:-2 1:1 1:-2 1:6 2:-10 1:-19 1:-31 1:-13 1:-10 1:-33 1:14 1:-5 1:-12 1:-14 1:-9 1:15 1:21 1:41 6:-24 6:6 1:-1 4:-1 1:-3 1:3 1:1 3:1 1:13 1:-2 1:-1 3:2 1:-1 6:-3 5:-1 1:3 12:-7 7:-1 1:1 4:12 6:-7 7:2 5:-6 12:-12 6:-11 6:21 6:-3 2:1 4:11 5:-1 1:-7 5:-1 1:6 12:-6 18:-1 6:-1 6:-1 6:-2 6:-1 6:-2 12:-1 7:-1 5:-1 24:-2 12:1 6:-1 6:1 49:1 1:-2 3:2 1:3 1:2 1:1 4:3 1:-1 1:4 1:-4 1:2 1:1 1:1 1:-1 3:-2 1:-1 3:-1 4:-1 1:-1 2:-3 3:1 6:-2 7:7 1:-2 1:-1 1:-2 1:-1 1:1 1:-1 1:2 3:1 1:-22 1:-4 1:-16 1:17 1:-8 1:9 1:-19 1:-9 1:-1 1:-1 1:-6 1:2 1:-2 1:33 1:62 1:27 1:-40 1:41 1:-14 1:27 1:-2 2:9 1:-5 15:-1 5:7 3:-1 1:-4 12:-1 6:-1 13:3 1:-1 4:2 28:-1 55:7 7:-3 14:-1 7:-11 1:-8 1:11 4:5 8:-1 6:10 1:-5 1:-1 1:-2 3:3 4:3 3:3 9:4 2:-1 5:10 1:-4 3:-1 1:-3 7:-1 2:2 1:-4 1:6 1:4 1:7 3:-1 1:11 12:-1 12:-8 20:-1 4:-5 23:7 3:-1 1:-3 4:1 1:2 4:17 12:-3 6:-5 6:-5 12:1 8:2 4:15 8:-1 4:-11 252:4 1:1 1:1 65:-1 1:10 9:-6 10:2 5:4 4:1 1:-1 1:-1 2:12 1:-22 1:5 4:-1 1:2 1:3 4:-1 1:4 5:-1 1:-2 12:-2 1:-4 4:2 1:10 6:-7 1:3 4:1 1:2 1:1 3:4 2:-2 1:1 2:-5 1:-1 2:1 3:-1 1:-1 1:-1 1:5 1:2 2:-1 1:-3 2:-1 1:20 2:-1 1:-11 1:-1 1:1 1:13 2:-3 1:-1 2:-3 1:-1 2:1 1:-1 2:-1 1:-1 9:1 2:-1 7:5 5:-7 4:-1 1:8 3:1 4:-29 1:-4 1:12 2:5 1:3 1:-1 1:7 5:1 2:-35 1:-1 2:-2 1:1 1:-2 1:38 1:-34 1:-6 1:2 1:-3 2:10 1:-6 8:21 1:-9 2:16 1:-9 1:-17 1:-11 1:14 1:-2 11:-12 3:16 3:-4 3:4 2:-5 6:3 4:-4 6:-4 1:13 1:-3 1:-13 2:7 1:-6 2:-1 2:13 1:-11 7:2 4:-2 1:5 7:4 4:1 1:15 7:1 5:-4 7:-1 5:-19 7:7 5:-3 7:17 2:4 1:14 1:-30 2:-2 1:-10 1:7 4:3 5:6 6:1 18:-2 19:3 5:6 12:-1 25:3 5:1 12:3 36:4 174:-1 67:-21 1:-8 1:2 2:-4 2:1 8:23 1:-8 4:36 1:-35 4:51 1:-78 10:-1 1:-3 2:-1 1:-1 1:8 1:6 1:-5 2:-2 1:8 1:14 12:-3 5:-1 1:-8 10:-1 1:-1 1:-10 1:-5 1:-3 1:-1 1:-1 1:2 1:-4 1:2 2:-1 1:3 1:-2 1:-6 1:4 2:-3 1:-1 1:-1 2:-6 3:9 1:-1 1:-1 1:1 1:-1 1:-6 1:2 2:-2 1:5 1:1 1:-4 1:8 1:-6 1:13 1:-3 1:1 1:-7 3:-2 1:9 2:2 1:-1 2:-4 4:-2 2:5 1:1 1:-1 1:-1 6:-2 1:-3 3:-1 2:-1 3:1 1:-1 18:-17 3:4 1:6 1:-1 2:-26 1:-6 1:2 1:5 1:-15 1:3 1:35 1:-49 1:-20 1:-28 1:-11 1:14 1:33 15:-9 1:-3 1:-6 2:4 1:3 2:-10 1:-12 1:10 1:-12 3:-6 3:-4 3:-2 3:-3 2:-8 6:-16 4:-3 6:-12 1:21 1:-20 16:-5 1:-5 1:-1 1:-2 1:3 1:7 19:-1 1:-4 2:-1 1:-1 1:-10 19:6 1:-2 2:-2 1:4 1:1 8:3 1:-1 1:-35 2:16 1:5 1:-8 2:-4 1:-3 1:16 6:5 6:4 6:-2 1:-3 5:-17 1:2 1:-2 3:1 1:11 6:6 6:-3 30:-7 2:-1 4:-3 1:1 1:-1 3:1 1:14 6:-1 6:9 6:-2 6:5 6:-2 8:-1 4:-1 6:-2 30:2 6:1 6:5 18:-1 12:-1 41:1 13:-1 56:-2 5:-1 5:-5 1:2 2:6 1:2 1:1 1:1 1:1 2:-1 1:1 1:5 3:1 7:-2 16:2 1:-3 1:-2 1:-2 1:-1 1:1 3:1 4:-1 1:-4 1:5 1:3 5:3 1:-3 1:-4 2:15 1:4 3:17 1:-1 1:3 2:56 1:-7 1:-5 1:-16 3:4 1:-4 1:12 1:-4 2:4 1:-7 1:-3 3:-13 1:-5 1:4 1:2 2:-1 1:-1 1:1 1:-2 1:-5 1:-4 1:-4 2:-1 1:-5 1:1 1:-25 1:22 1:-2 1:-8 1:-18 1:15 1:13 1:-1 5:2 6:-15 2:-2 2:17 1:-12 1:-13 1:-3 1:-1 1:-1 3:-13 1:2 1:-1 3:-8 1:-17 1:-5 1:-9 1:8 1:4 1:12 1:46 1:1 2:-5 1:-8 1:-10 1:3 1:-33 1:-4 1:-12 1:9 1:-2 1:-8 1:-2 2:-3 1:29 1:-1 1:7 1:-7 1:-7 1:14 1:4 1:1 1:6 1:16 2:-1 1:-18 1:21 1:14 1:-10 1:-5 1:3 1:12 2:-8 1:-3 1:-4 1:8 1:-10 2:-7 1:10 1:2 1:-1 1:-6 1:-4 1:-4 1:1 1:1 1:-3 1:-23 1:1 2:-3 1:-1 1:14 1:-3 2:10 1:-1 1:-5 1:-1 1:-2 1:6 2:5 1:-1 1:-6 2:-12 7:1 1:-3 1:-8 1:-3 2:-2 2:-4 1:-4 1:1 1:14 1:2 1:-1 1:-5 1:25 1:12 1:10 1:2 1:-3 1:-19 1:-39 1:-69 1:-20 1:-16 1:-14 1:-43 1:-62 1:48 1:-3 1:-3 6:-8 1:9 1:-26 1:-13 1:-12 1:-21 1:-6 1:-14 1:-16 1:1 1:-2 2:-37 4:-33 1:5 1:-9 1:-8 1:10 1:-2 1:1 1:-5 1:-17 1:-26 1:-1 1:10 1:3 1:-54 1:2 1:-20 1:46 1:-13 2:-5 1:-12 1:-11 1:2 2:-2 1:-5 1:-3 1:8 1:-31 1:18 1:4 1:-14 1:-10 1:-13 1:4 1:-4 6:-17 2:-1 3:-5 1:-25 1:-2 3:-1 1:-4 1:-5 1:24 1:-5 1:5 1:2 1:1 1:4 1:-1 5:-3 1:-3 3:-1 2:17 2:-1 4:11 1:-5 1:-8 1:-1 1:-2 1:-3 1:2 6:8 6:3 5:-2 1:-16 1:-2 1:-2 1:-6 1:-2 1:15 1:-8 1:-35 1:5 1:-1 1:-34 1:14 1:-16 1:-20 2:-7 1:20 1:14 1:23 2:-1 4:-12 5:2 1:4 6:11 5:1 1:-5 1:2 5:1 5:-1 1:-9 6:2 12:2 11:1 1:15 2:-1 3:2 1:-11 7:2 4:-1 1:-13 8:-1 4:-11 6:-3 1:1 4:2 1:3 6:2 6:1 6:-2 6:1 11:-1 1:-5 12:1 18:1 12:-2 6:-3 12:-1 6:1 6:-2 18:1 6:-1 6:-4 6:-2 6:-1 6:-1 54:-3 6:23 1:1 1:-1 1:-2 1:2 5:-1 1:-2 2:-1 3:-1 4:-1 2:1 7:-1 2:-7 3:-2 4:2 2:-1 1:2 3:2 2:-1 2:-13 1:-22 1:-6 1:-10 1:-20 1:14 1:-17 1:-9 1:2 1:-13 1:-6 1:-4 1:7 1:-4 1:-17 1:16 1:-37 1:26 1:12 1:-13 1:-16 1:-2 2:14 1:1 1:-10 2:-28 2:-10 5:13 2:-1 3:18 2:-12 3:-8 1:-1 1:-3 1:8 1:-21 5:-3 1:-6 5:-4 1:8 2:-1 3:-3 1:-27 6:-1 5:-1 1:-16 1:2 1:-4 3:6 1:29 5:-1 1:9 5:-2 1:27 1:-2 1:-2 1:-2 1:-5 1:-1 1:5 1:-2 1:3 1:5 3:1 3:-1 1:-12 2:1 1:19 1:-3 1:-8 1:-2 1:-2 1:-1 1:-7 1:-3 1:4 1:-10 1:-1 1:24 1:-10 1:-1 1:-1 1:8 1:-2 1:1 1:6 2:3 1:-4 1:1 2:7 3:-1 2:1 4:-2 6:1 7:-3 1:7 4:-1 1:-1 1:-1 2:-1 4:30 1:24 1:-11 1:-3 1:-24 1:-18 1:-16 1:-9 1:-2 1:-1 2:-1 1:1 2:-74 1:-16 1:-12 1:7 1:24 1:19 1:74 1:-62 1:-39 1:-25 1:-6 1:13 1:70 1:-7 1:-4 1:-6 1:-6 1:-2 1:-2 1:-2 1:-4 1:-14 1:25 1:6 1:-19 1:2 1:10 1:10 1:-14 1:-9 1:-2 1:1 2:-14 4:37 1:-30 1:-21 1:27 1:-29 1:-21 1:12 3:-3 2:-1 1:-33 2:21 1:-2 4:15 1:46 1:-5 1:-5 1:-1 1:-23 1:-14 1:-26 1:-9 1:-14 1:-28 1:-14 1:40 1:-4 1:16 1:-3 1:1 1:-2 1:-10 1:-1 1:-3 1:4 1:18 6:-14 5:-6 1:27 6:-6 1:5 1:-2 3:6 1:10 6:-18 6:-5 6:1 1:-1 1:-1 3:1 1:-8 6:-5 2:-1 3:-4 1:13 6:-8 1:-2 1:-6 1:5 1:-11 2:-1 1:11 1:25 1:-20 1:-2 1:-3 1:-8 6:33 6:-3 6:-4 5:-1 1:-13 6:-9 6:-2 6:-5 11:1 1:19 11:-1 1:-32 6:12 12:-2 6:1 5:-1 1:17 12:-3 12:-1 6:-3 6:-1 12:-1 12:-1 36:5 12:-1 30:-3 6:7 78:-13 5:1 1:-3 39:-1 9:3 2:-1 1:1 1:10 1:-1 1:-1 2:5 3:1 1:-2 1:20 1:8 1:6 2:-4 2:4 5:-16 2:-13 4:13 5:8 5:7 2:-20 1:-10 1:-4 2:-14 1:-30 1:-1 3:-1 1:-3 1:-5 1:-2 1:-4 3:-3 1:-16 1:4 2:-1 2:-1 1:5 6:1 6:6 1:9 1:-1 1:-2 2:-3 1:40 1:2 5:11 1:31 4:-1 1:15 1:-5 2:3 2:1 1:-1 1:-2 1:-1 1:6 1:-2 2:1 3:2 2:2 1:7 1:-2 1:-1 1:-3 3:-1 1:-3 2:11 1:-10 1:-1 1:2 1:4 1:2 1:-10 1:6 1:1 1:6 1:-4 2:-2 1:-2 2:-1 1:-6 2:3 1:-3 2:1 1:-2 1:1 2:-1 5:3 3:1 1:8 1:-1 2:-1 2:-6 4:-7 1:-34 1:-2 1:-2 1:-1 1:-2 1:-3 3:-34 1:20 1:23 1:9 1:5 1:-7 1:19 2:-1 1:-2 4:-84 1:-1 1:-9 1:4 1:13 1:24 1:64 1:-63 1:-53 1:-11 1:4 1:27 1:71 1:-62 1:-4 1:-3 1:-2 1:-1 2:-1 2:-18 1:-6 1:5 1:-5 1:35 1:35 1:46 1:-27 1:-18 1:-3 3:-1 5:7 1:-8 2:15 1:-8 2:-13 1:1 2:4 2:-10 1:-13 1:-23 1:-12 1:82 1:-25 4:4 1:28 3:-3 1:-30 1:-10 1:4 1:5 13:-13 1:-9 1:-4 2:-14 1:3 7:-1 1:-1 3:-3 1:2 7:-3 1:-2 1:-2 2:-4 1:16 7:11 1:-1 2:-1 1:-1 1:3 7:8 2:-1 3:-3 7:21 1:-2 3:-4 1:8 1:27 1:18 1:10 1:34 1:-46 1:-6 2:-26 1:-9 1:1 1:-1 1:-1 1:2 5:-5 12:1 12:-5 6:-1 13:3 5:-7 12:-2 6:-1 12:-1 7:3 5:-4 48:-1 48:1 12:-1 36:-3 78:-1 45:-1 8:-2 1:-6 1:-1 4:-6 1:-1 1:-1 6:-23 1:-7 1:-8 2:-15 1:-1 1:5 8:10 5:4 5:-4 11:1 1:-2 3:-2 1:4 1:-6 1:-6 1:-1 1:-2 1:2 1:11 8:4 3:-1 1:-2 2:-3 1:-1 1:2 1:-2 1:-7 10:-1 1:-5 1:9 1:-1 2:-2 2:-3 1:26 1:6 2:-4 1:3 1:3 1:5 2:-1 1:6 1:-5 2:-4 1:-3 3:18 1:3 1:11 1:-2 1:-4 1:17 1:-2 1:-4 1:3 1:4 1:4 1:6 1:9 1:-4 1:-16 1:3 1:-3 1:-22 1:3 2:9 1:-11 1:-2 1:-4 1:1 2:-2 1:9 1:-1 2:-2 2:-4 3:3 1:-7 2:-1 1:3 2:2 1:-2 3:-1 3:2 1:-4 1:9 1:-2 2:-3 16:-24 1:-5 1:-3 2:-2 1:2 2:-71 1:-31 1:-7 1:4 1:30 1:52 1:64 1:-47 1:-31 1:-41 1:-6 1:18 1:68 15:-13 1:-2 1:-8 1:9 1:17 1:7 1:7 1:-11 2:14 1:9 3:14 3:8 3:-12 3:-11 2:20 16:-3 1:25 1:-13 17:-2 1:-3 2:-3 1:18 19:-1 1:-1 3:-2 1:7 19:-6 1:-4 1:-1 1:-1 1:-7 1:16 8:-13 1:-19 1:-27 2:11 1:14 1:28 2:12 1:9 1:-6 6:4 6:-3 6:-5 1:-1 5:-16 5:-1 1:9 6:19 6:-4 30:-7 6:-5 1:-1 4:-1 1:14 6:3 6:6 6:-4 6:-5 6:-1 11:-1 1:-5 6:1 12:5 6:6 1:-1 5:1 6:6 30:-4 42:-1 12:-1 12:-1 60:3 6:-6 1:1 3:-3 2:1 3:1 1:6 2:12 3:-1 3:1 1:-1 2:-2 7:-1 2:-1 7:-2 1:-1 1:2 1:1 2:-2 3:-1 4:-3 1:-8 1:-10 1:22 5:-1 1:-5 1:-4 1:-2 1:13 1:11 1:-11 2:5 1:1 1:-12 3:7 1:16 1:-3 2:-17 2:8 2:-3 3:4 2:-5 3:2 2:-11 3:-2 3:-3 1:-3 6:-6 5:-1 1:14 5:1 1:3 12:1 5:-1 1:9 6:-2 5:-1 1:-11 1:-1 3:4 3:-6 3:-2 3:-1 3:-2 3:-6 2:-3 1:3 3:10 1:2 1:-2 1:3 2:-2 1:1 2:1 1:1 2:-1 1:-1 2:-2 1:2 3:2 3:-1 20:2 4:-1 1:-7 7:-3 3:7 3:6 2:-1 4:-1 2:-13 1:-2 1:2 1:-1 1:2 1:5 1:4 1:-23 1:1 1:-1 1:3 1:3 1:13 1:-9 1:-1 1:-2 4:6 2:-11 1:3 1:6 1:1 1:3 1:6 2:1 1:1 1:-12 1:-2 1:9 2:2 1:-2 1:-5 1:35 1:-17 1:-22 1:34 1:-15 1:-19 1:2 2:-1 1:-1 1:-1 1:-2 1:-3 4:-1 3:7 1:28 1:-2 1:-1 2:1 1:-11 1:-23 1:-12 1:-18 1:-9 1:4 1:5 1:4 1:17 1:-2 1:6 2:-1 3:2 1:13 6:-11 6:11 4:-1 1:-1 1:-12 5:-2 1:11 6:-5 6:3 11:-2 1:4 6:-3 4:1 8:-5 1:-17 1:4 1:-4 1:-5 1:21 2:3 1:-4 1:-2 9:34 6:-1 6:-2 6:-8 6:-13 6:1 6:-3 12:-1 6:-7 6:17 18:-1 6:1 6:25 18:-1 12:-2 6:-1 42:1 66:1 78:-15 6:-1 37:-1 10:-1 1:-3 4:-1 1:-1 1:-3 7:-1 1:-9 1:7 2:4 2:1 3:-3 1:-19 1:22 2:-20 2:2 2:6 3:3 2:14 3:-11 2:1 2:-1 1:1 1:-3 1:-2 1:1 1:-8 1:4 2:-1 1:-1 1:-1 2:2 1:-3 1:1 1:-1 1:-2 1:3 1:-1 1:-2 1:-2 1:-1 1:-8 1:-25 6:-2 5:-1 1:-1 1:-14 1:7 2:-4 1:15 1:25 5:-1 1:5 2:-1 1:-1 1:-1 1:-1 1:19 1:-4 2:-2 1:3 1:-2 1:4 3:-1 1:3 2:3 1:-1 3:14 1:-1 1:3 3:7 3:-1 1:1 2:-6 1:2 1:2 1:-4 1:-19 2:1 1:1 2:6 1:-6 1:-2 1:19 1:16 2:1 1:-2 2:-1 1:-1 2:-1 1:-1 2:1 1:2 2:1 1:-1 2:-1 5:-1 1:2 3:16 4:-5 1:-28 1:13 1:-9 1:-3 1:9 1:5 2:29 1:12 1:7 1:-18 1:-15 1:-3 1:-19 1:-7 1:-2 2:2 3:-1 1:-71 1:-10 1:-10 1:17 1:35 1:27 1:36 1:-89 1:-29 1:-37 1:-4 1:-9 1:40 1:-44 1:-3 1:-7 1:-10 1:-2 1:-1 1:-2 2:-12 1:-10 1:1 1:32 1:27 1:11 1:16 1:3 1:-11 1:-12 3:-4 4:-28 1:13 1:11 1:-18 1:-4 1:-6 1:-4 1:22 1:-4 1:-6 1:-5 1:21 1:-27 1:23 1:-18 1:51 1:4 1:-38 2:-3 1:-25 1:24 1:29 3:-20 1:-10 1:-2 1:17 1:8 1:-1 1:-6 1:2 1:-10 1:-1 1:-10 6:-3 1:-15 1:5 1:-3 1:-5 1:22 1:8 6:-12 1:1 1:-2 1:1 1:-1 1:-6 1:18 6:-9 1:1 1:3 1:-1 1:-1 1:-9 1:15 7:2 1:-2 2:-1 1:-1 1:-3 6:-9 1:-2 1:-1 3:-5 1:-10 6:6 1:1 1:-1 1:-1 2:1 1:15 1:8 1:7 1:18 1:-16 1:-6 1:3 1:6 1:10 1:-21 1:-1 1:-6 1:-5 1:8 5:7 6:-2 6:-1 4:-1 7:-1 7:-4 6:1 7:8 2:1 14:-1 1:-4 3:-1 3:7 10:-1 2:-2 3:1 4:8 5:11 6:-1 6:-2 12:2 5:-1 7:-1 42:-1 6:-1 9:-1 3:2 10:-1 32:-6 6:7 12:-1 66:-4 6:-2 3:-1 44:27 1:-18 1:-1 1:-1 1:6 1:-1 1:23 2:-3 1:-11 1:-1 1:1 2:-1 1:-22 1:-10 1:-3 2:1 2:-3 3:1 1:-17 3:1 2:1 2:-5 5:3 3:-7 2:14 2:8 1:-8 1:-3 2:-3 1:-22 1:3 2:-1 1:-1 1:-2 1:-17 1:3 1:-2 3:-1 1:1 1:-1 2:-1 2:-1 1:-9 11:-1 1:-1 1:-9 1:-3 3:-2 1:41 6:12 6:16 1:5 2:1 1:-16 2:7 1:-5 2:3 1:-1 3:-1 2:-1 1:-2 2:-4 1:8 1:1 1:1 1:9 3:-4 2:10 1:-4 2:8 1:-5 1:1 1:5 3:5 1:-4 2:3 1:-2 2:1 3:-2 1:-2 1:-1 1:2 9:-1 9:4 3:-1 1:-4 1:-23 1:-1 1:-1 5:29 1:-21 1:3 1:3 1:-6 1:7 1:-5 1:-2 1:-1 6:-47 1:-5 1:3 1:6 1:9 1:13 1:32 1:-52 1:-20 1:-9 1:-2 1:4 1:34 1:-38 1:-4 1:-4 1:-1 1:1 2:-1 2:13 1:-22 1:18 1:-32 1:20 1:34 1:18 1:-17 1:-6 1:-3 1:-1 2:-8 4:-21 1:5 1:7 1:-20 1:6 1:7 2:2 1:-4 2:-2 1:3 1:-15 1:6 2:10 1:-4 1:-6 6:1 1:-22 1:5 1:7 1:-15 1:18 1:9 2:-5 2:-7 1:1 1:-10 6:-7 1:-7 1:-4 1:-2 2:-4 1:24 6:-4 1:5 1:-2 1:-1 2:-2 1:1 1:-1 5:-8 1:-6 1:-7 1:-3 2:-3 1:15 6:1 6:-6 6:-1 1:11 1:-1 4:-14 6:-3 1:2 1:-1 1:-1 1:-1 1:-1 1:19 1:19 1:-1 1:5 1:18 1:-32 1:-2 1:-2 1:-12 1:-2 4:3 5:7 12:-2 12:-2 6:2 6:-1 7:3 5:6 12:-5 6:3 19:3 5:4 36:-1 12:2 30:-1 18:-1 24:-1 24:3 78:-2 53:8 1:-2 3:4 2:4 1:3 1:-1 1:-1 1:1 1:1 3:-27 1:-7 1:-14 2:4 2:-5 3:-4 2:7 2:-6 2:3 2:9 3:2 2:5 3:-2 2:-19 2:-2 1:-1 2:-1 1:-1 1:10 1:1 4:3 1:-1 1:-1 5:3 6:-2 14:1 2:-1 1:-1 1:-5 12:-3 1:3 3:3 3:-1 3:-1 6:1 2:-1 1:1 2:-1 1:-1 3:-3 3:-2 2:-1 1:4 3:6 6:1 3:1 3:-3 20:-7 5:-7 2:1 5:-8 1:8 1:4 1:1 3:-2 1:1 5:1 2:3 1:-1 1:-5 1:-1 1:-2 1:-3 1:7 1:-18 1:5 1:-3 1:6 2:7 1:-7 1:2 1:-1 1:1 2:-1 1:-1 2:1 1:2 1:2 1:6 1:3 1:-7 2:18 1:3 1:-1 1:1 1:-24 2:30 1:-12 1:-21 1:-1 1:-5 1:3 2:-6 1:4 3:-1 1:-1 2:1 1:-2 1:-2 6:-4 1:3 1:10 1:-4 3:-5 1:-5 1:21 1:-17 1:-7 1:1 1:-1 1:3 1:-2 2:-3 6:-6 4:-1 2:7 6:-1 1:-1 4:-1 1:-2 6:2 1:-1 3:-1 1:-2 1:-1 5:1 1:2 6:-7 11:1 7:2 1:1 4:3 1:3 1:-3 1:10 1:6 1:-19 1:1 1:2 1:2 1:-1 6:1 4:4 18:-1 6:-1 6:-1 6:-1 14:1 36:1 4:4 78:-1 66:-1 78:-1 53:4 1:-3 5:1 8:-7 1:-1 7:29 1:-7 1:2 3:-10 2:1 1:-3 1:-2 2:-1 1:-3 1:-10 1:6 2:13 1:-16 1:-4 1:11 2:-4 1:1 1:-1 3:-3 1:-3 1:-4 1:-1 1:-2 1:-3 1:-2 1:2 1:26 1:-1 1:-1 1:1 1:-6 1:-1 7:-1 4:-1 1:-1 4:-1 1:3 1:-1 1:-1 4:-4 1:-1 1:2 4:-4 1:-3 1:-3 1:-1 3:-1 1:4 1:-1 1:5 1:-7 1:-2 1:-7 1:-7 2:-2 1:-2 2:2 1:-2 2:-1 1:-8 2:-1 1:6 2:-4 1:1 1:-1 1:1 1:8 2:-1 1:10 2:5 1:1 1:3 1:-7 1:-7 3:4 1:-1 1:-1 1:-1 3:-4 6:-2 3:-1 9:6 1:19 4:-7 1:-4 1:-4 1:-3 1:1 1:-7 7:-6 3:-1 4:4 1:1 1:-1 2:-1 3:-11 1:-1 1:4 1:2 2:-1 1:-3 1:-4 1:-4 1:-18 1:4 1:-2 1:-6 1:11 8:-5 1:2 1:-12 1:-6 1:-4 1:-1 1:-6 1:-3 1:-7 1:-6 1:-1 2:-24 4:-10 1:-16 1:2 1:7 1:-3 1:2 1:-12 1:-15 1:26 1:-4 1:2 1:-26 1:-13 1:-4 2:-1 1:-5 3:-6 1:2 2:3 1:1 2:-11 1:12 1:-3 2:-10 1:-20 1:-18 1:32 1:1 2:-5 2:-3 5:-2 1:7 1:-1 3:-2 1:-5 1:-10 1:-1 1:-1 1:-1 1:-7 1:-1 1:18 1:-1 2:-2 1:5 1:-1 1:1 4:-1 1:-3 1:-6 1:-1 3:-2 1:-1 1:3 3:-1 2:5 1:5 3:2 1:-11 6:-1 2:1 4:-1 2:16 1:-1 1:-1 1:-1 1:5 1:-6 1:-13 3:-1 1:-3 1:-17 1:-6 1:-7 1:-17 1:3 1:-5 1:-9 1:10 1:-1 1:7 1:8 1:11 1:-1 1:-14 6:7 4:2 2:-4 4:-3 1:1 1:11 4:3 1:1 1:-5 4:1 1:-1 1:-3 1:-1 5:4 4:-1 8:-1 12:2 5:-1 1:-10 4:1 7:2 1:5 1:-1 3:2 7:-1 1:-14 6:1 6:9 4:5 7:1 1:-1 4:-1 2:1 6:2 12:-4 1:-1 3:-1 2:-2 6:-1 11:-1 7:2 18:-5 12:2 12:1 36:1 65:2 1:-3 4:2 2:7 4:-1 3:3 3:-1 6:-1 26:2 4:-1 5:-1 1:-2 1:-3 1:10 1:-7 1:-2 1:-3 4:-2 1:2 1:-1 1:-1 1:-35 1:36 1:20 1:-3 1:11 1:-3 1:9 3:10 1:-17 1:1 2:-1 4:-19 3:-4 2:10 3:-8 2:19 2:7 1:-5 1:-2 1:-2 1:-5 1:19 1:2 1:-5 4:-1 1:-2 1:5 4:1 1:4 1:-14 1:-1 2:6 3:-1 10:-2 1:-5 1:26 1:-2 1:-3 1:-8 1:-21 1:-1 1:-1 4:-4 1:-1 1:20 4:-10 3:-2 1:-9 2:-3 1:4 2:-1 1:-1 6:6 3:-9 1:1 1:-6 2:1 2:-10 2:-4 1:-9 1:-2 1:15 1:14 2:-1 1:5 4:-2 1:-2 1:-2 6:-1 2:4 1:-1 12:-2 1:-14 4:-5 1:-1 1:-1 2:-29 1:-1 1:-3 1:-1 1:-2 3:1 1:40 1:-4 1:6 1:-5 1:-12 1:-11 1:-17 1:14 7:-7 1:-1 3:-2 1:-2 1:-3 1:-33 1:-42 1:-33 2:-8 1:-19 1:-29 1:-5 1:-6 1:-1 1:-1 1:-1 1:2 2:12 1:11 1:16 1:-8 1:-3 1:7 1:4 1:14 1:-18 1:-7 1:-1 2:-9 4:-19 1:19 1:-8 1:-14 1:-20 1:-12 1:-2 1:45 1:-20 1:-3 1:-7 1:24 1:-29 1:8 1:-3 1:10 1:5 1:-2 2:11 1:-42 1:-15 1:13 2:13 1:-7 1:19 1:8 1:9 1:-7 1:-2 1:-8 1:-2 1:-10 1:-1 1:5 1:35 1:-19 3:-1 1:-9 1:-19 1:25 1:-5 1:-5 1:-4 1:-7 2:-7 4:-1 2:25 4:-6 1:-1 1:3 4:-11 1:-4 1:-1 1:1 2:-3 1:9 2:-2 4:-1 1:-1 1:3 4:-2 2:-4 5:-5 1:2 1:-1 3:16 2:-1 5:-2 5:-5 1:10 1:-12 1:15 1:-1 1:-4 1:-7 1:-10 1:13 1:-13 1:-1 3:3 1:19 4:9 1:-1 1:-3 4:-5 2:2 4:7 1:-1 1:-3 4:-1 2:-7 3:-1 1:-3 6:1 2:-1 4:-1 7:2 1:11 3:-1 1:-1 8:-3 4:7 2:1 4:1 7:-1 1:-2 11:2 1:16 4:9 2:-1 5:-1 1:-2 4:1 6:-2 1:-1 1:-3 3:-1 1:1 6:1 1:2 5:-1 8:2 6:1 24:-1 17:-1 5:-1 122:-3 4:-2 2:-1 4:4 1:2 46:26 1:-21 1:-2 1:3 1:-1 2:12 1:-7 3:-1 4:114 1:22 1:-18 2:-12 2:-4 3:-1 1:3 1:2 2:6 4:-2 3:-1 2:-4 5:-7 2:3 1:27 1:-2 1:-1 1:-1 1:3 2:-3 4:-2 1:-2 1:-4 2:-1 2:-3 2:-4 4:-1 13:-1 1:-5 3:-1 1:-6 13:-2 3:-4 12:1 3:-2 2:3 4:-7 3:-3 2:-2 1:-3 3:-1 28:-1 2:-1 2:-1 2:-1 2:-12 1:12 1:1 6:-3 3:-2 4:-9 2:-1 5:-5 7:-5 1:5 1:-5 1:-1 3:-22 1:-7 1:-4 1:-2 1:-1 2:-2 2:7 1:15 1:8 1:11 1:7 3:13 1:4 1:-10 1:-6 1:-7 3:5 1:-12 2:-2 1:-4 2:-1 1:-3 2:-1 4:-1 1:-4 1:-1 2:-1 4:-1 1:-1 2:-8 2:3 1:3 1:-1 1:3 1:-5 1:-4 2:-2 2:2 1:-2 1:1 2:5 4:2 1:-1 1:-1 3:-2 1:-5 7:-2 1:-6 4:-3 1:1 1:-2 4:-1 2:16 1:-2 1:-1 1:1 1:1 2:1 6:-3 2:-1 2:1 2:-2 4:-1 1:2 1:2 3:-1 7:-1 2:3 4:-3 1:-3 2:-6 1:-4 1:13 1:-2 2:-5 1:-1 5:3 4:-1 6:1 2:1 6:-1 6:1 6:-1 6:-2 12:1 4:-1 2:-2 6:1 16:1 2:1 12:3 10:-1 6:-1 6:3 8:-2 78:1 118:-1 9:1 44:2 1:-1 2:3 3:1 5:1 3:37 1:-11 1:-7 2:-1 2:-1 8:-8 1:-2 1:3 1:1 2:-4 1:-6 1:-1 1:-2 2:10 1:4 1:2 1:-19 8:-18 1:-27 1:1 3:-24 1:26 1:43 1:-3 1:-6 1:-7 1:-16 7:-5 1:-2 1:-1 3:-11 2:20 2:-4 1:-2 1:40 7:-10 1:-9 3:-1 1:-2 1:-2 1:-7 2:-7 1:-3 1:14 1:-6 1:4 1:-7 1:-36 1:-17 1:-2 1:-24 1:-4 1:-6 1:2 1:-1 1:-4 1:-4 2:-3 1:11 2:-3 1:-4 1:-18 1:-6 1:-2 2:-12 1:20 1:-1 1:-7 1:14 1:-1 1:8 1:-13 1:23 1:2 3:-4 1:2 1:8 1:-20 1:-3 1:-1 1:-2 1:-4 2:-2 1:6 1:2 1:-9 1:3 2:-2 1:-3 3:-1 1:-1 1:-2 3:-4 1:14 1:-22 2:-1 1:-3 1:4 1:-4 2:-7 16:-12 1:-1 1:-4 1:-1 1:-2 1:-3 1:-1 1:-3 1:-1 1:-5 1:3 1:-8 1:23 1:-9 1:16 1:-2 1:-8 1:17 1:11 1:8 15:8 1:-8 1:-18 1:-4 3:-23 4:-8 1:5 1:-20 2:7 1:8 1:2 1:2 1:-21 1:-9 1:-5 1:-7 1:-18 1:10 1:-1 1:-1 1:-10 1:-2 3:2 1:-13 1:-3 3:-1 1:-3 1:24 1:-33 1:-7 1:-13 1:-6 1:12 16:-3 1:-12 1:1 1:-1 2:-14 1:1 1:18 1:-1 1:-8 1:-9 1:16 13:-1 1:2 4:3 1:5 1:9 1:-2 1:-4 1:-4 1:-12 14:4 4:14 1:-10 1:-4 1:-1 1:-2 2:-8 2:17 1:8 1:-9 2:-14 1:-16 1:22 2:-10 1:-7 1:-15 1:4 1:19 4:6 2:-1 4:-5 2:1 4:-1 1:-1 1:-6 4:-3 2:-7 3:-1 1:-8 2:-2 4:-1 6:-1 25:3 1:23 4:1 7:-2 1:-19 3:-1 1:-13 7:4 1:21 4:2 7:-1 5:3 12:-1 6:-1 14:-5 4:-3 26:-1 18:-3 4:-1 12:-1 8:-1 4:1 30:-1 67:-1 1:-5 4:-8 2:-3 3:-1 1:-1 11:-1 1:-2 9:-1 6:-1 3:-1 8:-2 1:-6 8:8 1:-19 1:-4 1:5 1:-7 1:-3 1:-8 1:-2 1:-1 2:4 1:8 1:-1 2:126 1:-83 1:55 1:-6 1:26 1:2 1:-21 8:-2 1:1 1:-5 3:-1 2:-3 3:-2 1:1 1:9 1:-3 8:-2 4:-1 1:-2 2:11 1:-1 2:1 1:1 14:-1 18:-3 4:-3 1:-1 3:-1 3:-3 3:-2 6:-3 3:3 6:-12 3:4 1:-2 1:-3 1:5 3:3 5:-2 1:-2 3:-1 18:-1 1:-11 1:-1 3:-3 3:-1 16:1 7:1 3:-2 1:-2 2:-1 1:4 2:-6 2:-3 1:-1 16:11 1:22 1:6 1:-16 1:-28 2:15 1:7 1:-28 1:-4 2:-2 1:3 1:1 1:3 1:-6 1:-2 1:-1 1:-1 1:2 1:-4 1:-5 9:-2 6:-3 2:1 1:-3 1:2 1:-3 17:4 4:-3 1:-2 4:-1 1:-5 18:2 1:-1 1:1 1:-1 3:-1 14:-7 3:1 3:7 4:2 2:-5 2:-2 2:-2 1:-5 1:8 30:-1 12:-1 36:-1 6:-1 42:-1 249:-2 3:-2 3:-2 8:42 1:-16 1:-12 2:-7 1:-1 1:-4 2:42 1:-1 1:-11 1:-19 2:-3 1:3 1:3 1:-14 1:8 2:7 1:-7 1:-15 1:17 2:16 1:-13 1:1 1:18 2:-4 1:-1 1:13 1:-5 1:9 1:1 1:-2 1:-1 1:2 1:-2 1:-16 1:7 1:2 1:2 1:13 1:6 1:-5 1:-5 1:-2 1:-1 1:-22 1:-3 1:-6 1:-1 3:-7 2:3 1:2 1:1 1:-3 1:50 1:12 1:38 1:19 1:-1 1:-1 1:-1 1:-1 1:-9 1:2 1:-2 3:-6 1:-14 1:-18 1:-2 1:-1 1:2 1:-9 1:-33 1:-8 1:-3 1:17 1:-14 1:-15 1:5 1:-11 1:-3 1:-15 1:3 1:3 1:-7 1:-16 1:4 1:-2 1:-2 1:-4 1:-17 1:3 1:-2 1:3 1:-13 1:9 1:-6 1:-1 1:-8 1:-12 1:10 1:-1 1:13 1:-12 1:-20 1:-16 1:-3 1:12 1:-2 1:-3 1:12 1:1 1:-3 1:6 1:-7 1:2 1:-1 1:-1 1:-3 1:5 1:3 1:-1 1:5 1:-3 2:12 1:-1 1:-1 1:-1 1:11 2:2 1:-2 2:5 3:7 1:1 1:10 1:44 1:28 1:1 1:-17 1:10 1:-22 1:-11 1:-7 1:-3 1:-1 1:-1 1:10 1:-3 1:-3 1:-1 1:-1 3:43 1:20 1:-2 1:-19 1:-15 1:-5 1:4 1:18 1:6 1:-4 1:-5 1:-6 1:-6 1:-7 1:-70 1:-35 1:-5 1:-4 1:-20 1:-17 1:64 1:2 7:8 1:-26 1:-28 1:-28 1:-11 1:-13 1:-11 1:-1 1:-4 1:6 3:-9 4:-2 1:-6 1:-1 1:11 1:5 1:12 1:2 1:2 1:2 1:-15 1:-14 1:-15 1:-36 1:30 1:-1 2:-1 3:-2 1:-14 2:8 1:2 1:4 1:18 2:-15 1:2 1:6 1:-17 1:-20 1:46 1:-10 1:-4 1:3 2:-1 1:-2 2:-14 1:5 1:-1 1:2 1:-13 1:-4 1:-6 1:2 1:6 1:-6 1:-3 1:1 1:-9 1:-3 1:-6 1:1 1:32 1:1 2:-6 1:-1 2:1 2:-3 1:2 1:-3 1:-2 1:7 1:-3 1:2 1:-1 1:-1 1:-1 1:-1 1:-4 1:-9 1:-6 1:-3 1:1 1:2 1:-2 1:-3 1:-6 5:5 1:-2 1:-2 2:-1 1:-2 1:8 1:-3 2:-1 1:45 1:3 1:-10 1:9 1:2 1:3 1:-16 1:3 1:4 1:8 1:-7 1:2 1:-11 1:-29 1:-8 1:-18 1:2 1:15 1:-18 1:15 1:10 1:36 1:-1 2:-6 2:-24 1:-9 3:8 2:4 1:-1 1:-1 2:3 3:2 5:4 1:-3 1:-1 2:-6 1:2 1:9 1:1 3:-4 2:4 1:-2 3:4 1:1 1:14 1:5 10:-1 1:3 1:-3 9:1 2:1 1:3 1:-2 1:-1 1:2 1:2 1:6 1:-5 7:-1 1:-1 1:-6 1:1 2:-1 7:-2 2:-4 2:-22 1:-7 3:2 2:-2 4:-2 2:-2 1:-2 5:-1 4:3 3:-1 5:-2 4:4 1:1 1:25 1:5 10:1 8:-1 11:1 6:-1 4:-2 2:-4 6:4 1:-1 11:1 1:-1 5:-4 4:5 2:13 7:-1 5:2 30:2 6:-1 1:2 61:-1 2:-7 3:-1 3:5 1:2 1:4 1:3 2:-1 13:-1 4:-1 1:4 1:1 9:1 7:1 1:-1 2:-1 7:-9 1:11 1:-1 1:2 1:-2 1:-3 1:4 2:-1 2:3 1:8 3:-5 1:4 1:-2 4:-2 3:22 1:-16 1:38 2:39 1:20 1:19 1:26 1:-13 2:9 1:-15 1:25 1:-25 2:-5 1:-22 1:14 1:-88 2:-58 1:-9 1:47 1:36 1:21 1:-36 1:18 1:-3 1:-1 1:-37 1:36 1:30 1:-21 1:-13 1:-47 1:-20 2:-21 1:8 1:25 1:29 1:29 1:47 1:66 1:1 1:-4 1:-18 1:-4 1:-45 1:67 1:18 1:-22 1:-43 1:-13 1:41 1:-16 1:-1 1:-4 1:21 1:-17 1:-52 1:-69 1:8 1:10 1:-4 1:-1 1:62 1:8 1:38 1:6 1:-1 1:-15 1:-6 1:-42 1:-43 1:-6 1:-32 1:-39 1:-27 1:-24 1:-5 1:-2 1:12 1:37 1:14 1:39 1:94 1:20 1:88 1:-9 1:7 1:11 1:-24 1:8 1:-1 1:-26 1:-16 1:10 1:-15 1:23 1:2 1:-11 1:12 1:10 1:-19 1:7 1:17 1:-2 1:-8 1:13 1:-23 1:-8 1:-9 1:-21 1:-5 1:-4 1:-19 1:-3 1:16 1:-3 1:12 1:4 1:-5 1:17 1:8 1:-1 1:6 1:17 1:1 1:-4 1:-3 1:8 1:41 1:14 1:32 1:-10 1:-22 1:-17 1:-14 1:-9 1:-89 1:-42 1:53 1:87 1:-43 1:6 1:38 1:55 1:48 1:8 1:9 1:-44 1:-16 1:-5 1:5 1:18 2:3 1:-84 1:-51 1:-23 1:12 1:28 1:25 1:10 1:-64 1:-36 1:-14 1:15 1:34 1:34 1:58 1:-66 1:-48 1:-15 1:4 1:6 1:14 1:-36 1:-28 1:-16 1:-9 1:-1 1:-7 1:-3 1:-6 1:-9 1:26 1:19 1:63 1:47 1:43 1:12 1:34 1:11 1:-17 1:-12 2:29 4:13 1:6 1:10 1:6 1:6 1:13 1:-7 1:-5 2:14 1:6 1:-4 1:1 1:76 1:17 1:-16 1:-48 1:-3 2:22 1:-36 1:15 1:22 1:-3 1:1 1:-4 1:6 1:16 1:3 1:-4 1:-4 2:11 1:-6 1:4 1:8 1:-5 1:-3 1:28 1:-1 1:13 1:-7 1:-25 1:5 1:29 1:42 1:20 1:-16 1:2 1:5 1:-8 1:-19 1:21 1:11 1:36 1:-11 1:-34 1:-39 1:30 1:1 1:2 1:-1 1:-7 1:-2 1:-8 1:-16 1:-14 1:13 1:42 1:10 1:9 1:-30 1:-6 1:-2 1:-4 1:-8 1:-6 1:1 1:24 1:-13 1:-38 1:-9 1:19 1:-8 1:-1 1:-1 2:-1 1:-2 1:17 1:-7 1:-3 1:6 1:-1 1:-15 1:12 1:4 1:2 1:-26 1:-13 1:25 1:28 1:2 1:-7 1:-4 1:-2 1:-2 1:-6 1:13 1:43 1:33 1:-1 1:19 1:27 1:5 1:-23 1:51 1:-18 1:-44 1:-77 1:-9 1:-10 1:8 1:12 1:41 1:16 1:-2 2:-2 2:-3 1:-5 1:-2 1:3 1:-2 1:3 1:20 1:6 1:-7 2:-9 2:-34 1:-21 1:-2 1:1 1:3 2:-35 1:-5 3:8 1:-1 1:-3 1:2 1:1 2:-3 2:4 1:6 7:-12 1:-1 1:-5 1:12 1:-1 1:9 7:-1 2:-3 1:1 1:-2 1:-2 1:-9 1:-8 1:8 2:20 1:-10 7:1 1:4 1:3 2:-25 1:2 3:-1 2:-5 1:-2 1:-10 1:-10 1:11 1:10 1:45 1:19 1:-1 4:7 1:-1 1:-1 1:-1 1:2 1:3 1:7 1:-14 3:1 3:-2 2:3 1:-4 2:9 1:-2 5:1 4:-3 2:-8 1:5 7:1 1:1 1:5 1:-1 1:1 1:7 5:-1 1:-2 5:2 1:1 5:-4 6:2 4:2 2:7 1:2 5:-3 1:3 5:-4 2:-2 1:4 1:2 3:16 5:-17 1:-2 3:-2 2:-4 1:4 3:-2 4:-1 3:4 1:-2 1:2 21:1 2:7 1:3 5:-6 1:1 3:2 2:-2 1:-1 6:-1 2:-1 3:2 50:-5 2:-5 1:-1 1:-40 1:-28 1:-1 2:-5 2:-1 1:-7 1:1 1:-2 1:-4 2:-1 1:5 1:-1 2:7 1:-2 1:3 1:5 3:1 3:-1 1:-4 1:-2 1:-2 1:5 2:2 1:1 2:11 1:-2 1:-1 1:-5 1:-1 5:2 1:-10 1:-4 1:-15 1:-2 2:-6 1:-1 4:17 1:-22 1:-17 1:30 1:-13 1:-13 1:33 1:-34 1:-2 1:-1 2:-6 1:-1 1:-1 1:26 1:3 1:-43 1:-15 1:-11 1:-3 1:-13 1:-1 2:15 2:27 2:12 1:-7 1:17 1:9 1:-1 2:3 1:-2 1:-7 1:8 2:-6 1:-17 1:-23 1:-25 2:-10 1:8 1:33 1:20 1:-22 1:-2 1:10 1:-3 1:-7 1:-11 1:15 1:-1 1:-8 1:-13 1:6 1:-21 1:-18 1:-15 2:4 1:22 1:-5 1:25 1:12 3:-7 1:-2 1:8 1:14 1:-2 1:1 1:1 1:-2 1:-5 1:-9 1:2 2:4 1:3 1:-16 1:-25 1:7 2:-7 1:19 1:30 1:3 1:-5 2:-3 1:-9 1:-4 1:-8 1:-5 1:-2 1:2 1:-1 1:-1 1:-1 1:-23 1:6 1:-18 1:-12 1:7 1:15 1:44 1:3 1:54 1:1 2:-1 1:-9 1:-6 1:-15 1:4 1:5 1:13 1:-1 1:9 1:-1 1:-15 1:-9 1:-17 1:2 1:4 1:-2 1:7 1:2 1:-7 1:-6 1:2 1:-6 1:13 1:4 1:-2 2:6 1:6 1:-9 1:-5 1:-3 1:9 1:5 1:-5 1:28 1:-1 1:7 1:-3 1:-1 1:-7 1:25 1:3 1:5 1:-7 1:-7 1:-57 1:-11 1:-12 1:-6 1:-91 1:-38 1:102 1:87 1:-32 1:24 1:46 1:27 1:3 1:1 1:-1 1:-44 1:-8 1:6 1:16 1:2 1:6 1:8 1:-21 1:-14 1:-2 1:11 1:7 1:-3 1:-13 1:-12 1:-14 1:-7 1:2 1:-2 1:6 1:10 1:-27 1:-27 1:-23 1:6 1:22 1:52 1:-54 1:-20 2:-6 1:-2 2:-4 2:-18 1:3 1:30 1:48 1:26 1:49 2:27 1:13 1:5 1:-7 1:-35 2:3 1:7 1:-6 1:4 1:2 1:-3 1:6 1:11 1:7 1:9 1:11 1:2 1:-11 1:-19 1:-12 1:30 1:-26 3:-1 3:8 1:14 1:5 1:12 2:14 1:4 1:-2 1:-18 1:16 1:1 1:-5 1:11 1:-17 1:-1 1:10 1:7 1:-1 1:-3 1:-2 2:-15 1:-1 1:1 1:3 1:14 1:7 1:-4 1:-11 1:-4 1:-1 2:3 1:7 1:4 1:8 1:-7 1:-2 1:-20 1:5 1:-1 2:2 1:-1 1:-1 1:18 1:7 1:-7 1:11 1:39 1:11 1:-11 1:-12 1:-1 1:-3 1:7 1:1 1:1 1:-3 1:-2 1:-4 1:-16 1:-13 1:-5 1:-4 3:3 1:-1 1:3 1:6 1:-1 1:-2 1:7 1:3 1:-4 1:-4 2:-4 1:-13 1:5 1:1 1:-12 1:-1 1:5 1:5 1:-2 1:17 1:-2 1:14 2:-2 1:-26 1:32 1:-4 1:-8 1:-40 1:7 1:22 1:12 1:-5 3:1 1:4 1:26 1:9 3:3 2:9 1:-2 1:4 2:-2 2:35 1:8 1:-1 3:-1 1:-22 1:-9 1:2 3:1 1:-26 1:-8 3:2 2:3 1:5 1:-1 2:-3 2:-19 1:-8 11:-8 1:2 1:1 2:3 1:4 1:4 2:-1 2:2 1:1 1:2 1:1 1:-1 4:1 1:-4 1:-2 2:-8 2:-15 1:-10 1:5 1:-1 1:6 1:-1 1:22 1:4 5:4 1:2 1:1 2:4 1:4 1:28 1:12 3:2 2:2 1:3 3:3 2:7 4:-1 2:2 1:-2 5:-1 2:-3 2:-5 2:-26 1:-20 3:1 2:6 1:5 9:5 2:2 1:1 5:1 2:1 2:1 8:2 12:-3 7:1 5:1 4:1 2:10 1:10 5:-4 1:-3 3:1 2:3 1:2 5:-2 1:-1 1:5 5:-1 23:2 1:-1 5:-2 1:2 5:6 6:-1 56:-1 2:-7 2:-30 1:-18 4:2 1:-1 2:-10 1:-3 1:-6 1:1 1:1 1:5 1:11 1:-1 1:15 1:-2 1:1 1:-2 2:-1 1:2 3:1 2:4 1:-1 1:3 1:1 1:2 1:1 2:7 1:7 1:1 1:-1 1:1 1:1 1:-2 4:-11 1:-9 1:-13 1:-3 1:-1 1:-2 1:-3 2:7 2:21 1:-21 1:-5 1:13 1:-8 1:-5 1:4 1:-3 3:8 1:15 2:-1 1:5 1:-10 1:-11 2:-2 4:5 1:-1 1:-3 1:-3 2:-1 1:4 5:-2 1:-1 1:-1 3:1 1:-1 1:-11 1:1 2:-1 1:-2 3:-1 1:-4 5:2 2:-1 3:-1 2:-10 10:-1 8:1 6:-1 13:6 3:-3 1:-1 2:1 3:-1 6:-5 3:-2 1:1 2:2 3:-5 1:-1 2:-1 2:-2 1:-1 2:2 1:-1 5:1 1:1 9:3 10:-1 7:-2 5:-4 7:-5 7:1 1:-1 6:-4 2:-2 2:1 1:-1 1:-1 1:-1 1:-2 1:-1 2:-1 1:-1 1:-4 8:-1 1:-1 1:-1 4:-24 1:5 1:1 4:-19 4:-4 1:-9 1:-6 2:-6 1:-4 1:-3 1:-3 1:1 1:-1 2:-3 1:-18 4:-1 4:-4 1:-1 4:-1 1:-1 1:-7 1:-5 1:-4 1:-2 1:-4 1:6 1:-1 2:-3 1:-1 5:-2 2:-1 4:-2 1:-1 5:-1 5:-1 1:-5 12:-1 6:1 6:-5 5:-1 3:-1 8:-1 1:3 7:3 1:-6 1:6 1:-4 1:-9 1:-2 1:-3 1:-1 11:-1 18:3 12:1 6:1 30:4 12:1 24:-1 66:1 42:1 108:3 21:1 27:2 2:-1 1:6 2:2 8:4 1:-1 4:-1 4:-4 1:-9 1:15 2:8 1:-1 1:-4 1:22 1:-1 2:-18 1:5 1:7 1:-2 2:31 1:-18 1:-22 1:-16 2:7 1:-5 3:6 1:-8 1:-8 1:-7 2:-2 1:-18 1:-33 1:18 1:-4 1:-2 1:5 1:22 1:42 1:3 4:-4 1:3 5:-1 1:-26 1:-1 3:-6 1:-25 1:56 1:2 1:-3 1:-1 2:7 1:4 1:9 1:-3 3:-4 1:-10 1:-31 1:20 2:-5 1:-5 2:-1 1:-4 1:9 1:-17 1:-18 1:11 1:-25 1:-1 1:-15 1:-7 1:-1 1:-6 1:-17 1:-2 1:-8 1:2 2:-6 1:9 1:-3 1:12 1:-13 2:-7 1:10 1:-3 1:-12 1:-4 1:31 1:-26 1:3 1:-5 1:-11 1:15 1:-1 1:-3 1:12 1:7 1:26 1:7 1:-2 1:-13 1:4 2:-1 2:-3 1:-4 1:-6 1:-1 1:-3 1:1 3:-2 1:5 1:2 1:2 1:-1 2:-12 1:4 3:1 1:-63 1:-1 3:-1 1:5 1:-2 1:-2 1:11 1:-1 1:-1 1:-1 1:-2 2:1 1:-5 1:-6 1:-1 1:12 1:-8 1:-17 1:-6 1:12 1:-9 1:-8 1:-13 1:-23 1:-22 1:-2 2:24 1:26 1:29 1:-68 1:-56 1:-52 1:-51 1:-17 1:-47 1:14 8:26 1:7 1:2 1:-6 1:-12 1:-21 1:-4 1:-1 1:6 1:-14 1:5 2:-8 4:-17 1:10 2:-69 1:-57 1:-65 1:4 1:79 1:89 1:49 1:-12 1:-24 1:-48 1:3 1:-15 1:67 1:-10 1:-4 2:-3 1:-16 1:8 1:9 2:5 1:-12 1:13 1:10 1:-1 1:2 1:-18 1:-14 1:27 1:-10 2:-2 1:5 5:-14 1:12 1:-6 1:-1 2:8 1:18 1:1 1:-5 2:-1 1:-8 1:20 1:-12 1:11 2:3 1:-10 1:9 6:-2 1:-5 1:-2 3:1 1:1 1:-10 1:5 3:-2 1:3 1:4 1:8 1:-1 1:-6 1:1 1:-5 6:-2 1:-2 5:-1 1:-5 1:-9 1:-1 1:-1 1:-8 1:19 1:11 1:-2 2:-3 1:-4 1:-15 1:16 1:-1 1:6 1:-13 1:-10 1:17 1:1 1:2 1:3 1:-1 1:-13 1:-14 1:-1 1:-1 3:-1 1:40 5:-1 1:-11 5:-1 1:-8 1:-1 1:-1 3:-1 1:-8 1:-1 1:-3 4:-11 6:-3 5:-1 8:-1 4:-1 1:-8 13:-1 1:-1 3:-4 1:28 7:-1 1:-4 4:-20 7:-1 1:-4 3:-1 1:28 6:-6 1:-1 4:-1 1:18 12:3 6:-2 5:-1 1:-5 12:-1 30:-2 18:-1 6:-2 5:-1 1:-2 12:-1 24:1 20:-1 4:-1 54:-20 6:-6 1:-1 1:-1 1:-1 2:1 14:-1 2:-3 7:-1 2:1 7:-3 1:-1 1:-10 3:-1 5:7 1:-21 1:-1 2:14 1:-16 1:9 1:-13 1:-7 1:-1 1:-16 1:22 1:-2 1:-5 1:11 1:33 1:-20 1:-5 1:10 1:1 1:-5 3:-1 1:2 1:2 2:-8 1:-7 1:-2 1:-3 1:-1 2:5 2:1 1:1 2:5 1:5 1:1 1:-7 6:-1 1:-2 2:-1 3:-1 1:-2 1:1 1:-1 3:1 1:8 12:-1 2:-1 10:-2 6:-1 1:-1 1:-1 3:-2 1:-3 1:7 2:-1 1:7 2:-1 1:-13 2:1 1:-2 3:-2 3:-4 3:-4 1:1 2:-1 2:-1 2:-1 1:-1 1:4 1:-2 1:-8 1:6 3:7 3:1 2:10 4:-5 6:-1 3:2 4:-1 2:4 3:-1 5:-8 5:-2 7:-4 7:-3 1:-1 6:-5 1:-5 1:-7 1:9 1:8 1:5 1:-2 1:-4 1:-12 1:-4 1:-1 1:6 1:8 1:-2 9:-1 2:-1 4:4 1:19 1:9 1:-4 1:-35 2:10 2:-18 1:7 1:-8 1:-5 1:-24 1:-19 1:-11 1:26 1:13 1:7 1:5 1:-2 1:-2 1:-2 1:-2 1:-1 1:-1 1:-3 3:-2 2:-6 1:5 3:-6 1:-7 1:-18 1:5 1:-1 1:3 2:3 2:2 1:-1 6:3 5:-1 1:-4 1:2 1:-1 3:2 1:2 1:-2 1:-1 3:-1 1:1 6:-1 5:-1 1:-2 6:-1 1:-1 4:-1 1:-5 6:-2 12:3 6:3 2:-9 1:-2 1:3 1:-6 1:-3 1:-3 1:1 3:11 7:20 6:-1 6:1 6:-7 2:-1 3:-1 1:-4 11:-1 1:-2 12:-1 5:-1 1:-1 11:-1 1:-5 2:-1 4:3 6:10 12:20 6:1 6:8 14:-1 3:-1 1:-7 48:-1 24:-1 6:-1 113:-1 1:-8 6:-1 1:6 2:16 3:-1 3:2 12:-1 16:-2 2:-3 4:-1 4:4 1:-3 2:1 1:13 1:-6 1:1 1:1 1:-1 2:-1 1:12 1:1 1:-2 1:8 1:-3 1:-9 1:6 1:2 1:3 1:-2 2:10 1:6 1:-10 1:-13 2:11 1:-7 2:4 1:-6 2:-8 1:8 1:1 1:7 3:6 1:5 1:-1 2:-4 1:14 1:-2 1:7 1:15 1:16 1:-3 1:3 1:-6 1:6 1:-27 1:23 1:-2 1:-15 1:-5 1:7 1:-11 1:12 3:4 1:-6 1:-18 1:-7 3:1 1:-2 1:3 1:-4 1:-4 1:-3 2:-11 1:28 1:-13 1:-4 1:-1 1:-1 1:6 1:-1 1:-24 1:10 1:1 1:-1 1:18 1:-11 1:-26 1:-1 1:15 1:-3 1:21 1:34 1:-27 1:13 1:7 1:7 1:1 1:-6 1:8 1:4 1:-1 1:-4 2:-1 1:-1 1:-22 1:1 1:-18 1:6 1:-2 1:2 1:6 1:-7 1:4 1:11 1:-4 1:-5 1:6 1:-12 1:-5 1:10 1:4 1:16 1:7 1:-2 1:-12 1:-17 1:-1 1:-4 1:8 1:-1 1:-7 1:-4 1:3 1:-4 1:-9 1:-2 1:-1 1:5 1:-2 2:-2 2:1 1:-1 3:-2 1:-1 1:-1 1:-1 1:-2 2:-2 1:3 1:4 1:10 1:-7 2:-5 1:-8 1:-5 1:1 1:-24 1:25 1:14 1:2 1:-3 1:-4 1:-1 1:-3 1:-6 1:-1 1:-2 1:-1 1:-1 2:-27 1:-31 1:-28 1:-6 1:36 1:49 1:52 1:-16 1:-17 1:-3 1:-15 1:-6 1:-2 1:23 1:-9 1:-8 1:2 1:-13 1:-10 1:-28 1:5 1:-3 1:-2 1:-2 4:-1 1:3 1:3 1:1 1:-1 1:-7 1:-2 1:-21 1:27 1:2 1:-5 3:2 4:-4 2:7 1:13 2:-1 1:1 1:-5 1:5 1:-17 1:4 1:3 1:-20 1:32 2:-2 1:-8 3:9 1:-5 1:4 1:16 2:2 1:-8 1:-3 1:8 1:-5 1:3 1:-10 1:3 1:7 1:-9 1:36 1:-29 1:-1 1:4 2:19 1:-8 1:-5 1:-6 1:9 1:1 2:5 1:-3 1:9 1:1 1:-2 1:-7 1:-11 1:-9 1:-4 1:-3 1:-7 1:5 1:13 1:-7 4:-3 1:2 1:-1 1:-2 3:5 1:8 1:3 1:2 1:-1 1:-2 1:3 1:-6 1:-2 1:-8 1:-1 2:20 1:9 1:-7 4:-2 1:-3 1:-4 3:1 1:-12 1:-8 1:-4 1:2 1:-7 1:1 1:13 1:11 1:4 1:-1 1:13 1:-4 1:6 1:1 1:-14 1:-7 1:-2 1:11 1:7 1:-20 1:-19 1:-4 1:5 1:21 1:11 2:-2 4:-4 1:-1 1:-2 1:1 5:1 4:1 1:-3 1:-3 1:1 1:3 2:-10 2:-8 1:2 1:-1 2:-2 1:3 1:9 1:-1 3:3 1:1 1:6 1:-1 3:1 1:-1 1:-3 10:-2 1:-1 1:-1 10:-2 1:1 1:-1 4:-5 1:-5 1:-3 7:2 1:2 2:-2 1:3 1:3 7:-1 1:-1 2:-4 1:-3 1:-6 17:-1 9:-1 2:-9 1:-1 1:-2 2:-1 2:2 1:-1 5:1 4:-3 2:8 1:2 1:-1 4:-1 2:1 1:-2 1:2 2:2 1:-1 1:2 4:-1 7:-1 3:2 2:-1 1:-2 2:-1 4:-2 8:1 3:1 1:-1 1:1 4:1 3:1 4:-3 11:-2 18:-1 6:2 1:3 5:-3 2:1 2:1 3:1 1:2 4:-1 1:2 56:5 1:4 2:1 1:8 1:6 4:-7 1:-1 1:-4 1:-2 3:-2 2:-1 3:-2 6:-2 1:-1 2:2 3:2 3:-1 3:-1 1:-2 2:4 1:1 2:5 1:1 3:1 2:6 3:4 2:-1 4:-13 1:47 1:-38 1:-6 1:-8 1:-7 1:-4 1:-1 2:1 1:-2 2:-1 1:-22 1:-2 1:-3 1:2 1:-12 2:10 2:7 1:-5 1:-3 3:4 1:-1 1:-3 1:3 1:-2 2:-2 1:13 1:-9 1:-2 2:-4 1:1 1:-7 1:9 2:-1 1:-1 1:-2 1:10 2:-4 2:6 2:8 1:-1 1:-8 1:-4 1:-19 2:3 1:-2 1:-11 2:-3 2:-1 1:-1 9:12 2:7 3:-2 3:3 2:-2 1:1 1:-11 2:-4 1:-1 3:12 2:15 2:-4 1:10 2:-9 1:3 2:-5 1:2 3:1 3:-12 3:-4 3:-10 1:2 1:26 1:-2 2:-7 1:-16 1:-1 2:7 1:9 1:-6 1:-5 3:4 3:-2 2:2 1:1 3:-1 6:-1 13:2 2:5 1:-2 1:-3 1:-1 2:8 1:-2 1:-7 4:-1 1:10 2:-6 7:20 1:-5 1:-10 1:7 1:8 1:1 1:-1 1:-22 3:-1 4:-1 1:-10 1:-4 4:-6 1:-1 7:-2 2:2 1:-3 1:-1 1:7 1:-41 1:19 1:7 1:4 1:4 2:-8 4:-4 1:-7 1:4 2:1 1:3 1:-3 1:-5 1:14 1:-2 1:-2 1:-12 1:-11 1:7 1:-1 1:-1 1:-1 3:-5 1:-4 1:-8 1:16 3:-1 1:4 1:-8 1:2 1:2 1:-1 1:6 1:-1 1:-2 1:-2 1:-4 2:-2 4:-2 1:-2 1:1 1:-2 1:13 2:-4 1:-1 1:3 2:-5 2:-1 1:-2 1:-2 1:-1 1:14 1:-2 1:-8 2:-1 2:-1 3:-1 1:-2 2:4 1:-1 3:6 2:-3 2:-1 1:-1 1:-5 2:15 2:-8 4:-2 4:1 2:-3 4:4 2:7 1:-1 1:-4 1:1 1:-5 3:-1 1:-2 1:-4 1:-5 1:4 1:6 1:-9 1:5 1:-4 1:-8 1:9 1:-2 2:1 2:-3 12:-1 6:1 2:2 3:-1 1:3 2:2 3:3 1:2 6:-2 30:-3 11:2 1:1 2:4 10:-2 30:-1 2:1 6:1 10:-1 11:3 1:-1 18:-1 18:-2 2:-1 123:-1 1:6 2:5 4:2 2:-1 49:-4 1:-1 1:14 1:-9 3:-4 4:5 4:9 1:12 1:9 1:2 1:6 1:-1 1:11 1:-2 1:23 1:-12 1:-2 1:-14 2:9 1:-15 1:7 1:1 1:5 2:-3 1:11 1:-3 1:-4 2:-10 1:10 1:-4 1:4 2:31 1:-1 1:-7 1:5 1:22 1:5 1:-16 1:57 1:-8 1:-13 1:-27 1:4 1:6 1:20 1:-3 1:-10 1:7 1:21 1:-9 1:-3 1:-1 2:-11 1:-29 1:-7 1:1 3:-8 1:-10 1:1 1:8 1:9 1:1 1:-13 1:-3 1:21 1:-12 1:-2 1:4 1:-14 1:-18 1:-27 1:-2 1:1 1:-2 1:-15 1:-2 1:-13 1:-17 1:-4 1:20 1:44 1:-2 1:2 2:-8 1:5 1:-17 1:-18 2:-6 1:10 1:-3 1:-2 1:-16 1:-7 1:-1 1:-14 1:4 2:4 1:17 1:-10 1:11 1:2 1:-6 1:-11 1:5 1:-1 1:11 1:7 1:9 1:1 1:11 1:-2 1:-17 1:22 1:-1 1:5 2:-4 1:31 1:-1 1:-2 1:-3 1:10 2:-4 1:10 1:4 1:-2 1:4 1:3 1:-5 1:-15 3:4 1:-1 1:-3 1:6 1:-1 1:-5 1:-1 1:-2 1:-4 1:2 1:7 2:-8 1:2 1:-2 1:-11 1:8 1:25 1:-7 1:2 1:-2 1:-3 1:-1 1:34 1:-20 1:-29 1:-16 1:-5 1:-6 1:-1 1:7 2:-9 1:-17 1:19 1:-1 1:-11 1:9 1:7 1:-7 1:3 1:-8 1:6 1:-1 1:-9 1:-19 1:-6 1:-30 1:-43 1:-32 1:-20 1:2 1:-8 1:-5 1:-3 1:-1 1:-4 2:-7 1:11 1:33 1:-13 1:8 1:-11 1:-20 1:-3 1:-3 1:18 1:-14 1:2 1:-20 4:-14 2:-6 1:1 1:-9 1:5 1:4 1:-6 1:2 1:-18 1:14 1:-13 1:23 1:-2 1:-14 1:-22 1:-4 1:-1 2:-3 1:-27 1:16 1:1 2:-2 1:2 1:3 1:-3 1:-8 1:4 1:-3 1:5 1:-3 1:-15 1:2 1:-1 1:-6 4:3 1:4 1:-7 1:-12 1:-9 1:2 1:2 1:8 1:10 1:30 1:-2 1:-7 1:-30 1:17 1:-3 1:1 1:4 1:-1 1:12 1:-2 1:13 1:7 3:-2 1:-25 1:29 1:-16 1:-1 1:-2 2:-28 1:-16 1:15 1:1 1:-3 1:-7 1:4 1:-7 1:1 1:-6 1:14 1:22 1:-29 1:-7 6:21 1:5 2:10 1:-6 1:-1 1:-21 1:8 1:-2 1:-2 2:4 1:-19 1:11 2:-5 1:-10 1:14 1:-10 1:-19 1:-8 1:-12 1:13 1:15 1:20 1:23 1:-21 1:2 1:-12 1:-10 1:-8 1:-3 3:-6 1:-24 1:1 1:-2 1:-1 2:-2 1:13 2:-1 1:1 2:3 1:-3 1:-4 1:-6 2:-3 1:2 2:10 1:20 1:-1 1:-2 1:5 1:2 2:3 1:-2 1:-2 1:-2 1:3 1:2 4:-2 1:1 7:2 1:-1 1:-1 1:-1 1:-3 1:-9 7:-14 1:-2 4:-10 1:12 1:-5 1:1 2:-8 1:6 7:2 1:17 1:-4 1:-7 1:9 1:4 7:-1 1:1 3:1 1:-17 1:1 5:22 1:2 1:-2 1:-1 2:-2 1:-15 1:1 5:7 1:1 1:-3 4:-1 1:-6 1:1 4:2 1:5 1:-1 3:1 1:8 1:-1 5:2 2:10 1:-2 1:-2 4:-1 4:2 1:-1 1:-2 4:-1 7:3 1:-1 3:-1 2:1 1:-1 4:2 1:3 12:-2 1:6 2:-1 1:-2 1:-10 6:2 1:-4 1:-1 2:-1 2:-3 5:1 1:-1 1:1 4:2 1:1 19:-1 5:-7 7:-1 1:-1 3:1 1:-2 6:-1 2:1 4:1 49:-1 1:11 1:-1 1:-2 1:3 1:6 1:2 1:-5 2:-2 1:-2 1:-5 1:2 1:2 1:4 1:2 2:1 3:-4 1:1 1:-1 1:1 3:1 4:1 3:-3 2:-1 1:1 2:-5 1:1 2:-2 3:-1 3:-1 1:-4 1:4 1:12 1:3 2:-1 1:-1 2:3 2:-2 1:2 1:15 1:-7 1:7 1:12 1:24 1:-14 1:-7 1:-3 1:12 1:-2 1:-1 1:5 1:-14 1:-6 1:-27 1:-6 1:-27 1:-24 1:-27 1:-3 1:29 1:-70 1:-144 1:-45',
}
