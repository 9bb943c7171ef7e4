import type { DivisionWeightsText } from './weights-text.js'

/** Learned by `npm --prefix packages/evals run train:division`; see docs/articles.md. */
export const WEIGHTS: DivisionWeightsText = {
  step: 0.4,
  taught: '0efdc1a40ec72962',
  features: `bias	5 2 5 -2   4 3 3 2 -9 3  -4 -3  -2 2 3 -2 -14   3
g:after end	-2   -6 -15 7  14  7  -2 -2   11  -22 3 -26  -14   8 44
g:after less 0	7  -12 4 -14 -7 3 -16 -6 27 -8  -8 17 -4 -16 -4 16 17 -4 -10  3 20 2 -7
g:after more 1	2 7 10 6 -9 -11 -4 5 -9 8 16 2 -7 9 -8 12 -7 -6  -12 -17 14  -5  3
g:after more 2	-18  3 -25  -16 8 30  -10 -3  -14 13  38  -12 9 -14 -3 5  -8 8 11
g:after same 0	 -6 -16 11  -2 -12 3 10 -7  6 7 -11  -14 5 10 5 5 9 2 7 4 -14 -6
g:after same 1	-3 2 7 -8 -10 6 22 -5 -9 6 18 -5 13   4 -5 -32  -9 4 13 -12  11 -6
g:around less 0 end	      -3         9   -9 -3    3 2 5
g:around less 0 less 0	-49 2 12 -6 -42 19 9 -16 -7 4 19  -3 22  4  19 19  -5 -6 4 -7  10
g:around less 0 more 2	  4   -2 -5       2  -5   2      3 2
g:around less 0 same 1	-3 -5 9 -14 -4 -7 15 -3 -2 20 6  5 -5 -5 6 -2 -26 21 -25 9 20 -2 -4 5 -6
g:around more 1 end	   -2 -5 5 3 12  3      6  -7 3     -11 -2 -3
g:around more 1 more 1	7 10 2 8 -5 -11 -4 14  -9 -6 2 8 5 -5 -9 -2 7 -2  6  7 -14 -7
g:around more 1 more 2	-13   -6 -25 6 -3 15  -17   -5 5  31  -3 -22 -4  12  10 4 18
g:around more 1 same 0	25 -9 -27 4 30 21 -51 9 20 7 -30 4 8 -9 4 -37 -3 24 2 14 -2 -2 -3 19 -5 -11
g:around more 2 end	       5  -2        -3  -2    7  -2
g:around more 2 less 0	  3 -2 -2 -3  4  -5 2        -7     9
g:around more 2 more 1	31   17 2 -8 -5 -16  -2   -2   -3  11 -16   -2  3  -7
g:around more 2 more 2	-6   -16 28 -12 -2 27  -10        2 -7 -4  -6  4  5
g:around more 2 same 0	-15   -2 8 -6  -8  -3   9 -8  -6  24 -22 28  -11 10 6 -3 2
g:around more 2 same 1	30   11 13 -2 -4 -3  -5   16   -14  -3 -14 10  -9  -9 9 -26
g:around same 0 end	   -2 -11 -7 -2 2  7  -2    -6  -7  -16  -14  10 9 38
g:around same 0 more 1	-30 -3 11 -27 -13 8 5 -5 -9 14 26 -4 -21 7 -9 29 -4 -14 21 -25 -23 23 -3 15 17 15
g:around same 0 more 2	    -3 -14 22    -3  -4     -4 18 -3 -3 -3  -3
g:around same 0 same 0	 2 13 7 3  3 -8 -6 -11 7 -5 -4 -2 4 -5 4 5 2  14  -2  -13 -6
g:around same 1 end	    -3 7 2 -4        10  -3 2 -10  -2  -9  12
g:around same 1 less 0	38 -2 -18 16 33 -17 -35   25 -25  -5 -5  -26 -2 -3 14 -6 -2 4 -3 21 -2 2
g:around same 1 more 2	     5  -3  7   -3 3  10  -4 27 -5    -23  -9
g:around same 1 same 1	-14 8 -3  -9 14 8 -4 -7  10 -7 -8 4 2 11 -3 -6 10 3 -4 9 -9 -5 -4 6
g:before less 0	-40 -2 26 -17 -46 4 26 -22 -9 13 19  7 13 -5 12 -4 -7 16 -23 3 12 3 4 7 9
g:before more 1	12 -2 -25 6 10 12 -44 25 16  -30 10 8 -2 4 -7 -6 17  3 3 4 -4 -2 -10
g:before more 2	42 -2 4 6 36 -28 -10 10  -25   20 -9  -24  29 -52 24  -25 10 17 2 -22
g:before same 0	  16 -5 6  6 -7 -7 -5 14  -4 -3 -7 2    -2 -8  -5  6 2
g:before same 1	16 2 -25 18 18 13 -17 -6 -5 14 -12 -4 -17 5 3 6 -4 -3 9  -6 12 -11 -2 -13 9
g:fill 0	 6 12 -17 7 19 14 6 -13 12 25 -14  8  5  -29 -27 -27 7 15 -13 -3 5 -2
g:fill 1	7 6 5  -4 -17 14 8 6 3 9 -3 6 6 3 -13 -6 -10 -7 -14 -12 18 13 -17 -2 2
g:fill 2	13  -4 3 -13 -9 13   -6 -3 9 -9 -23 -9 -4 7 2 8  19 17 3 -7 -7
g:fill 3	 -4  7 -9 -14 -46    -33  -2 -10 6 3 -7 42 41 35 -5 -22 -5 24 3
g:fill 4	9 -5 -9 26 -11 -8 -15 4 10 20 -30 13 5 -6 5 -21 -6 3 12 8 -12 -41 -10 36 -5 28
g:first	-5    -5        -4     11   16   -9 -3 -2
g:indent as paragraphs	-29  -2 -3 -11 -18 -7 -6  -25 -4  -7 -7  31 -2 59 50 -15 -5 18 -2 -15 11 -10
g:indent as paragraphs then as paragraphs	-16  -2 -2 -2 -16 -8 -7  -18 -4  -7 -10  31  34 39 -19 -3 40 -3 -10 -4 -10
g:indent as paragraphs then far in	                  -8     9
g:indent as paragraphs then flush	-14    -12 -2    -7   3 2  5  40 50 -11  -37  -8 8 -12
g:indent far in	    -3         5     19   -6  -3  -11
g:indent far in then flush	               8   -4       -2
g:indent flush	15 6 3 9 4 18 3 4  14 6 -3  23 -6 3 -4 -40 -24 -72 -17 13 -2 25 2 20
g:indent flush as all	-5 -5 -4 3 5 5 10 8 3 -2 3 6  -7  -11  -5  -2 17 -2 -2 -3 -6 -6
g:indent flush as all then flush as all	-2 3 3  3 -5 -2   2 11 -3 5  -7 -12 3 3   19 -2  -3 -7 -6
g:indent flush as all then in	-8    63 -21 32   -10    -13    -8 -40 -9 -10 -19    44
g:indent flush then as paragraphs	-23 -2 -5 -10 13 22 -8 -4 3 23  -3 -10 14 -4 8 -2 -29 -7 -41 -16 44 4 16 2 13
g:indent flush then flush	18 12  12 4 6 3 -4 -4 9 2  4 13 -2 3 -2 -12 -10 -36 -3 -40 -7 25 -3 13
g:indent in	-5    -2 -6 -2   -7 -3  7 -6  2   37 -5  16  -7  -20
g:indent in then flush as all	-2         -2    -9  3  2 7   11    -5
g:indent in then in	-2    -3 -5 -2   -4         27 -3  6  -3  -9
l:ahead 0	7 -4 7 8 -5 -16 -14 20 -12 -9 -25 5 -3  -6 2 -6 10 10 9 -3  4 12 5 6
l:ahead 1	  -24 12 6 8  -13  4 11 -2 -6 8    23 11  -17 -10  -3 -2 -10
l:ahead 2	5 4 -14 -22 12 22 11 -16 5 6 -24 3 -8 -6  -15 -2 -4 2 -10 21 15  18  -3
l:ahead 3	6 -2 25 6 -4 -5 15 -16 5 11 23 -4 -5 -21 -2 13  -15 -4 -5 -8 -2 -2 11 14 -36
l:ahead 4	-8 -3 -13 -2 25 11 16 -4 4 16 7 12 -2 11 -2 -8 2 -11 -33 -28 7 3 -3 8  -6
l:ahead 5	21 -7 5 -14 19 2 15 11  19 9 -4 -5 -12  -8 -2 9 -17 -8 -11 32 -4 -29  -21
l:behind 0	-2 8 -15 4 2 4 3  3 6 18 2 -15 -4 -2 -14 -3 7 3 2 3 -4 6 -5 -9
l:behind 1	27 -7 13 2  -3 -6 -3 -2 -7 5 -2 -11 15 -3 -10  -18 7 -6 -3 22 -4 4  -11
l:behind 2	7 -3 -4 9 -23 7 14  -6 -34 -2 -6 5 9  15 3 -20 4 -19  13  36 2 -4
l:behind 3	-14  15 3 -29 -14 7 4 -5 -9 -8 -4  7  19 -2 3 -6 -19  32  15 15 -9
l:behind 4	-5   -2 -23 -7 6 12  6 -8 -2 -2   13  -8 -11 -4  -9 -4 28 3 17
l:behind 5	-10  2 -6 21 -6 -4 19  -16 -6 -6  -16  19  6 -10   16  -7  13
l:c 0	                 10 -15 2  -2  -2 11 -2
l:c 1	                 2 -16 2    10 6 -2
l:c 2	-2    -2           -2  -4 7 -2  -2  19 -3 -7
l:c 3	-3   -3 -17   -3   -2  -2 -5 -2 -10   25 -15    8 21 12
l:c 4	-3    -4             -2 -4 6    6 2 3
l:c 5	    -2     -2        -5 -13 7  3  4 9
l:c 6	    22             6 -11   -8  -2 -3 -2
l:d 0	                 2 -9 10    2
l:d 1	            -2     12 -4 2    -3  -2
l:d 2	                  19 -15
l:d 3	-2    -2  -4    -2  -6 -4    12 10 14     -4 -4
l:d 4	-2    -2         3    10 -6 2
l:d 5	               -2  18 -22 13    -2
l:d 6	5       -2  -2        4 2     -3  -3
l:h 0	-27  6 -9 13 -16 -4 32 -5 -23 -10 -8  -8  48  -3 -4 -22  18 -3 2  28
l:h 1	-15 -2 -4 11 7 2 -16 13 -8 8 -10 -7 5 10 -2 6 5 -10 12 -4  -14  -18  32
l:h 2	13  8 -2 -42 7 -12 -3 -2 -7    14  3  8 3 -2  -15 -2   32
l:h 3	7 4 11 7 -5 -10 4 -2 -3 2 -4  6 3  -7 -4 -9 5 2  7 3 4 -23 3
l:h 4	36 2 -10 3  4 -15  6 18 -16 7 -8 -12   2 10 9 17 -2 -24  -8  -18
l:h 5	-9 3  -16 6 11 9  13 3 4 3 -3 -5 2 -15  8 -8 -5 17 10 7 -8  -27
l:h 6	 -9 -32 -16 19 28 31 -8 13 22 49 7 -10 -11 -2 4  -11 -29 -9 -8 7 -8 -8 -3 -18
l:t 0	    -2     10        -3  -2  -7  10
l:t 1	-4  3 -2 -2   -3  -5  3      -4 9 -9  -3  32  -15
l:t 2	-6   -3 -6 3  -3      -2  -2  -21 10 -15  6  8  33
l:t 3	  -2 12 -19  -11   -23 -8 -3 -5 -2 2 -5  12 24 23    9 -3 6
l:t 4	-3    -12 -5  2  -5  4  -3    19 8 14 -2 -9  10  -10
l:t 5	8  -3 6 12 3 -4  -2          -17 -10    -7  21
l:t 6	7  17 -2 16 -3  -2  31      -2  -9 -25 -11    -3  -10
m:below picture	    -4     -2      -2   -23     44 -4 -6
m:bold alone	     17    -10         -15   22    -10
m:bold among headings	42    -39 -26 -2 8  11 -2  -2 7     8  -2 17  -2  -15
m:doubled	-32 -7 -16 -5 91 83 14 64 7 -66 -42 -2 -2 -10 -2 -10  -4 -62 -24 -3 14 -4 -10  28
m:heading	-27  -2 -6 34 18 19 12  3   -4 -5  -15  -3 -28  -8 3 -2 -6  19
m:heading lower	30   -4 -11 -36  2  15 6  -2 -4  -5   8   21 -2   -16
m:heading only	-16  -2  8 34 6   4      -8  -2 -20  -8 -15  -3  27
m:heading then higher	41    -27                 -3    -10
m:heading then lower	-44    43  5 2  -6            -4    10
m:heading then same	-5  -2 -2  2  5  -4      -4   -7   2    20
m:heading then text	-43    43 13 20 4  10 5  -2 -6  -10  -2 -23  -8  -2 -5  10
m:heading top	-45    51 16 17 12  -17    -2  -2   -11   -20  -3  8
m:none among headings	-7 3 -5 15 -55 -46 -16 -5  4 9  -6 2  16  28 16 -22 -2 -3  33 9 32
m:ornament	      3            3       -3
n:--c	                 -3      4
n:--d	    -5                   2  5
n:--f	-9    -12                -2     25
n:--h	    11        -14     4   19   -8  -12
n:--l	5            9     -2       -2 -9
n:--t	                 12   -2   -7  -2
n:-c	                 -2      3
n:-cc	                       2
n:-ch	    -2                   5
n:-d	    -5             3        4
n:-dh	                 5        -2
n:-dt	    -4             8 -5     2
n:-f	-4    -13             -3   -2     22
n:-fc	                 -6      6
n:-fd	    -3             10 -2       -2
n:-ff	-4    -14        -2      -2       24
n:-fh	-14    14 -9       6      -2   -3  -3  15
n:-fl	                         2
n:-ft	2    2        -2     -3 -4     4
n:-h	    9        -12     8   17   -8 -2 -10
n:-hc	5    4             -4 7     -3  -7
n:-hd	-4    17              3  -8     -5
n:-hf	3    -25 5 3   -6    -16    -5 -4  -4 -2    54
n:-hh	20  -2  13  -3   -11   -2 -37    13 22  -13 -18  -7  24
n:-hl	-7    12     -2   -2 7    -2 -2
n:-ht	8  16  -19 -4 -3   -6        -15 24  40   -6  -31
n:-l	6            8     -2        -8
n:-lh	 4   -3 14       8     -3 -6      -2 -11
n:-t	                 9   -2   -6
n:-tc	                 3
n:-th	2     -5 -4   13        -2        -3
n:-tt	    -7             5 2     2
n:above advertisement	-5    -9 -13  -6  -2 -2  -2  4 17  20 -55 2  -8 2   60
n:above byline	-10 17 -4 8 -3   16 -4 8 -3 -5 -9 -3 -2 13  9 -9  -4 3  2 -5 -15
n:above caption	  2 2 14 -2    -4 -2 2 -6 -5 -2 -19  5 17 4  7 -3 -4 3 -8
n:above closing-names	30 2  19 8 -5 -2  -2 -5  6 15 -4  -28  -4  5 -2 -16 3 -17 -3 2
n:above column-name	43  -19 2 11 72 -42 -15 6 -6 -14 6 -4 8  -2  5 -39 4  -8  -2  -5
n:above credit	2 -2  8  -11 -2 4 -2 -3   9 -8 2  3 14  6 -2 18 2 -22 -6 -6
n:above credit-alone	2 -4 -2  12 -12  13  -5 3  -8  -2 6  8 -7 -3 2   8  -11
n:above dashed	17 -3 -2 -4 5 -25 -35 4 11 6 35 5 4 -20  -2 -2 3 -5 5  -18 2 4  16
n:above dateline	5    5 -3 -3 13  -4 -3 -2 -6  -5   -12 13 -6 -3 -10 4 9 -2 13
n:above editors	15 -3   -16  -2 2       3   -4 -6 8      4
n:above ends ,	  -2   2  -2           7       -3
n:above ends ,一	   2
n:above ends 00	2    5           -3   2 2      -6
n:above ends 0元	4    5  7 -5   -8        -4 5
n:above ends 11	                   2   2
n:above ends 17	                         3
n:above ends 2日	    3               3
n:above ends 4期	    -2              6
n:above ends 5日	          -2        2
n:above ends “	     -5 26 -2  -6 -6        4       -6
n:above ends ”	2    -3 -5 -14 14  6 -13  7 -2  -2  3 -12 -6  34 -2 -4  -5
n:above ends ”,	     -2 11 -2  -2         -3 2    -2
n:above ends ”?	6   2 -3  3   -8 -5           2
n:above ends ”了	2      -3  2 3    2      -2
n:above ends ”记	   -5  3 -3 2  3    3            -2
n:above ends 、	  2   -2 -3    5
n:above ends 一个	      -3   5
n:above ends 一剑	    3                 -2
n:above ends 一半	    3  -3   7 -2
n:above ends 一天	  23   -14 -6     -2       5       -6
n:above ends 一年	     6 -3   4 -2               -3
n:above ends 一点	6          -4
n:above ends 一版	11    -7 -2            3  -2
n:above ends 一线	8    -2     -4
n:above ends 万元	3   3 -2  -5  3 -3        -2  -5    19  -8
n:above ends 万吨	    4                     -2
n:above ends 三天	      -2   2    2
n:above ends 三年	     -2 5   -3         -2 3
n:above ends 上,	4           2       -3
n:above ends 个村	-2   5  -3  -6   4        2
n:above ends 中心	3     6 -3   -2         3
n:above ends 么?	     3    -6          -3  7
n:above ends 么办	-3    -6 8 2   -5    -4     2   -3    11
n:above ends 之后	2  -2  -3 8  -2  3 -2 2       -4
n:above ends 了,	     -5 7             -2
n:above ends 事”	    3  -4   -6          4      6
n:above ends 五年	         -10 7               6
n:above ends 产业	    -2 10 -6    -2   2            -2
n:above ends 人”	    2 4 -10 3 4 -21 18  9 2            -12
n:above ends 亿元	    -4 -13 -8  2 27 9         -4      -6
n:above ends 什么	  -2 -5 -3 9 -7 4    3      2 2 -2  -2    3
n:above ends 以后	      -9   8    4     6
n:above ends 价”	    3     -2   3
n:above ends 企业	                   -2    2
n:above ends 会”	    -3 17 -9   -2 -3   -7     8 -5  -2    10
n:above ends 会议	    -2 10 -5   2 -2
n:above ends 传真	-2     21 -4 -2           -4 -2      -4
n:above ends 作风	       3           4       -2
n:above ends 侧记	3    -3     -2 -2         3      -2
n:above ends 信息	-2    4  -3   4         -4       2
n:above ends 元,	                  3
n:above ends 全市	      3   3         -5
n:above ends 公司	    6 -3    -2 3        -5 11      -8
n:above ends 公告	   -2 3 9    -11 -4       3  -4  -2    9
n:above ends 公布	  -3   3 -2 -6 -2          -2 5      9
n:above ends 公里	   -3       4
n:above ends 关注	3    4 -5              -2
n:above ends 养德	-3    -6 -8 -3  -2          -2       27
n:above ends 分钟	      4 -3  2 3   -2     -2       2
n:above ends 到	  3   -3 4   -2 -2
n:above ends 到底	      2 3           3 -4      -2
n:above ends 办?	-2      3 3           2       -2
n:above ends 医生	6   5  -3 -5   -4
n:above ends 医院	     -5 4    2
n:above ends 十分	    -2  -2 2
n:above ends 十年	3   -2   -2 2  -4 -5 2  8     6 -2
n:above ends 单”	          3
n:above ends 卖货	           3
n:above ends 厂)	    3              12   -6  -2
n:above ends 参与	   4 7  -2 5   -5       -2 -2 3      -3
n:above ends 发布	     4
n:above ends 受益	2   4  -3 -2 11 2 -3 -9   -2     -6 7
n:above ends 变化	    -3 4 -2   -2         18 -8  -3    -2
n:above ends 变迁	-2   -2  -2    3                4
n:above ends 口”	     -8 -2  -2 13
n:above ends 召开	  -4  -2 19 -16   11 -2   -4
n:above ends 号”	    3 2 -2   -2          3      -2
n:above ends 号码	         -2        3  2
n:above ends 司)	                  8   -5
n:above ends 合龙	   3   -2   6         -2
n:above ends 名)	-4    -2 -5    -2    -4  -2   39   -5    -10
n:above ends 名单	-4    -6 -10 -13 2   -2   -2    3 34 -2  3    -5
n:above ends 名字	       3    -2        2      2
n:above ends 后,	-5  -7   14     4        -3
n:above ends 吗?	6   3 -4 5 -4 -4  -2 -3        10 -4  -3    3
n:above ends 启动	    -2 6 -7   5
n:above ends 启示	2     -3  3   -5   2 2           -3
n:above ends 哪里	     3 -2    2
n:above ends 园”	     -2    5    -3     3
n:above ends 圆桌	     15 -4   -2                -5
n:above ends 在人	                         3
n:above ends 基层	  -2   16  -3   4        -3       -9
n:above ends 堂课	     10    -9
n:above ends 声明	     -4             -9 -2      18
n:above ends 声音	    -4 4 -5 2    4        2      -2
n:above ends 夜话	    -5 12    -4  2       -2       -2
n:above ends 天,	                   2      2
n:above ends 头”	   6  -5    -2 -3               3
n:above ends 子”	     -29 4   28          -2      3
n:above ends 学校	2    -2     -2          3
n:above ends 学生	-4    -5     10    -2     5
n:above ends 孩子	                  3 -2
n:above ends 家”	2       2   -4        -2  2
n:above ends 家庭	                  7
n:above ends 寻人	         -2        3 -11 15
n:above ends 小学	-2  3 -2  5 -3    -3     -3   22 -2  -2    -10
n:above ends 小时	-2  6  2 -3 -2   4 3           -2    -6
n:above ends 工”	     3  2      -3     -2       4
n:above ends 工会	    6 7 -5   4 -2     13   -17   -3
n:above ends 工作	  -2   5    4 2   -2            -3
n:above ends 市场	   -3 -4 4 -6                   6
n:above ends 师”	    4 -3    -3    4     -5       7
n:above ends 年,	          3
n:above ends 底线	                 3  -3   3
n:above ends 店”	     -2    5
n:above ends 座”	        2          2
n:above ends 庭”	     -6 11                   -2
n:above ends 庭、	                   5
n:above ends 建设	8  3  -3 -5 -7 -2  8                -3
n:above ends 开始	    3     -2        3  -2      3
n:above ends 开幕	     2    -2
n:above ends 开放	    3
n:above ends 开通	   2  -2 -2 4  2         -2
n:above ends 强调	-3  -2 -2 4 20 -4 -2  -9 3        -4 3      -5
n:above ends 徒弟	                  12 -6  -2
n:above ends 手记	4    -2  -2  3  -8   -13     4 3      13
n:above ends 手里	         3          4      -3
n:above ends 打烊	     -5 -4   14
n:above ends 报告	3    -2 20 -2 -2  -11         -3       -2
n:above ends 报宣	    2   7          2 -2 2      -7
n:above ends 报道	    -2 16 -7   2         -6       2
n:above ends 提出	  -2   19    -6         -3
n:above ends 提示	    -5 10    -2         3   -3    2
n:above ends 提醒	3    2 5   2 5    -2     -4 -2      -3
n:above ends 揭晓	     4 -4  -2 3
n:above ends 摄	                  3 3   2 3  -6
n:above ends 摄)	-2    2 -3             9
n:above ends 故事	27  -5 6  -2 -8   -10 -15   2    -3 11 4  2    -3
n:above ends 教书	    3     -2
n:above ends 教师	     5     -2
n:above ends 新闻	  -3  -8 4 -9 -3  -4         4 2    -2  22
n:above ends 新风	-11    -3 -6 -2 -2  -3         -4       35
n:above ends 旅行	     -2 -3   -5         4 -2  10
n:above ends 日记	    -2   2  -9    -10        -2    20
n:above ends 旧事	    -2 6  -2
n:above ends 时,	                  3
n:above ends 时间	    3              -2 5      -2
n:above ends 春派	  -2  2 11 -2 -5   -2        -4    4   -3
n:above ends 是好	-2   2               4
n:above ends 有限	                  -2     4
n:above ends 服务	-5                  3       4
n:above ends 条”	     -3 7   -3                2
n:above ends 条路	   -2    3                  3
n:above ends 来了	    -3 6 -3   5 -3        -2       5
n:above ends 来信	    4 9    -5 -3       3 -3 3      -3
n:above ends 校园	  10   -8 7   -5 -2               2
n:above ends 案例	2    2 8 -2   -2 -2        -5 4
n:above ends 桥	    5     -2         -2       3
n:above ends 榜样	    2  -2            3       -2
n:above ends 民”	      2
n:above ends 没有	      3
n:above ends 法庭	  -2    3
n:above ends 温度	4   2  -2   4                 -2
n:above ends 火气	                  3
n:above ends 热线	  -2                       4
n:above ends 片)	    -2               3
n:above ends 版)	4    -5 -4        -3     5   6    2
n:above ends 现场	     11 -2  3 -8 -2
n:above ends 生)	-2                         3
n:above ends 生”	     -2    2
n:above ends 电话	    -2 -6 34   -25 3   -2     7       -6
n:above ends 病”	     2
n:above ends 的	  -3 -4   15 4  -2    -2     -3 3      -6
n:above ends 的,	       2           2   -2
n:above ends 的人	    6 -3 -9  2 2         4 -3  -2    4
n:above ends 的信	     -2        5     -3       3
n:above ends 皮书	     8             -4 2
n:above ends 看点	     -5  2  2         -2       6
n:above ends 短评	    -4 5   3
n:above ends 研究	                         5
n:above ends 研行	  -2  -6 24 -2 -3  -2 -3               -3
n:above ends 窗口	4    3 -7    2
n:above ends 笔账	   3              2
n:above ends 答案	8   2 4 -3  -2   -4       2 -5
n:above ends 简讯	    4 -3 -2
n:above ends 米,	    3               -4      3
n:above ends 纪实	2  -2  2 17 -5   -7         -3 2      -7
n:above ends 老人	2  -2 -2 4 -8 9    -2 2       2       -3
n:above ends 肠”	         4         -2
n:above ends 背后	-3  -2  5  -5 -2  2 4        -2 3
n:above ends 花”	-2      6                   -2
n:above ends 落幕	-3  -2   19 -7  2 -9         -2 5
n:above ends 行”	    3
n:above ends 行时	     5    -4
n:above ends 见闻	12   11 -4 2 -7 -6 6 -6 -6 2 3      4 -3      -5
n:above ends 观察	-2  -4 -2 7 11 -2 -6 -3 -4         -2 10      -3
n:above ends 规矩	   2 3 3 -8  -2          -2 -3      10
n:above ends 视点	4  -2   3             -3 2      -2
n:above ends 讯员	             7      3    -2  2
n:above ends 记”	    2 3    -2                3
n:above ends 记》	                  3
n:above ends 记者	   -2   -2       4  4   5     4  -4
n:above ends 讲堂	    -2 3  2                  3
n:above ends 访谈	-2    -3 13    -5
n:above ends 证”	      -3   5
n:above ends 说,	        3
n:above ends 说法	    2 5 -2   -2
n:above ends 说话	      -3   2                4
n:above ends 说起	       2
n:above ends 课堂	     3 -3   3         -2
n:above ends 调查	-3  -2 3 5 -5 -4 5  4 -8       -2 8 -3      6
n:above ends 账”	    -3 15 -3   -6    2        -2    2
n:above ends 起来	8     2 -4            3 -2      -4
n:above ends 路”	    2 -2 -7   13 -2
n:above ends 身”	    -2    2 5         -3 2      -2
n:above ends 车”	     -6 7    -2
n:above ends 过半	     4
n:above ends 返绿	    2     8                -2
n:above ends 进)	   -2  -3  7
n:above ends 追踪	7    -8 6      3       -2       -2
n:above ends 通告	2    2  -3                   2
n:above ends 通知	    4 -2
n:above ends 通车	     9 -6 -3  6 3               -2
n:above ends 道”	-2    5 -2 -3 -2      -2      3      4
n:above ends 里,	                  -3 5
n:above ends 里”	     -2             3
n:above ends 野上	2     7 -3 -2  -2         -2
n:above ends 长”	      -3   12
n:above ends 问答	     2    2
n:above ends 阅读	    -5      -7   6     -4       10
n:above ends 阳”	         5
n:above ends 项目	  3  -2 16 -11   -6 5               -2
n:above fills 0	-14 -4 -4 -6 -4 13 18 -4 -6 23 35 -15 2 12 -3 -21 -2 -8 9 -7 -5 -6 -2 2 -2
n:above fills 0 joins 0	-7    5 2 2 17 3     6 -2 -9  4    -16 -4 -11  12
n:above fills 0 joins 1	-3  15 8  5 -8 -12 -3  19 -11 5 8  -3  -11 7 -15 -4 -6  5  9
n:above fills 0 joins 2	-10  -3 -6 -7 6 16 3  16 8 -3 -2 5 -2 -8    -3    -6
n:above fills 0 joins 3	  -12 -6 -17 -7 23 -4 -3 24 2   -5    2  -2  17    -8
n:above fills 0 joins 4	-4  -4 -3  -14 10 2 -2 11    -2     12 -9    10  2
n:above fills 1	9 -3 -5 -14 3  24  -7 3 11 8 -7 -6    3 -3 -9  -15 4 -6  9
n:above fills 1 joins 0	9   -5 2 6 -14 -3  9 8 -4  3  4  -2  -12   4
n:above fills 1 joins 1	-2  -3 -9 3 5 -6 5 5 6  8 -5   -3  4 3 -2  -10 2 -5  5
n:above fills 1 joins 2	7  2 2 7 -9 12 -5 -4  -2   -8     11 -3   -2   -7
n:above fills 1 joins 3	  -2   -6 20 3  -12    4   3 2 -4 5  -5    -7
n:above fills 1 joins 4	  3 2 -4  14 -3 -2 -11 7       -2 -6   -6    8
n:above fills 2	5  7 -7 11 -8 -2 -20 3 4  -7 8 -10 -2   6   4 17 -5 -2  2
n:above fills 2 joins 0	4  -5 12 3  5  -2  -8 -2 6 -8  -2  7 9 14  -13  5  -25
n:above fills 2 joins 1	2  -4 -13  2 -12 -8 8  -9 -10  9  7  11 -5 -2  11 -2 -5  20
n:above fills 2 joins 2	11   5 7 -13 4 -9   -2 4  -3    -8 6 12 2 -9    -3
n:above fills 2 joins 3	-3  12  11  -6 -4 -2  8   -5    -6 7 -11  -3    8
n:above fills 2 joins 4	-3   -6 -6 -4 12 -3 -2 -2 10        -16 -5  30    -5
n:above fills 3	9  5 -5 -3 -5 -10 11 9 -2 -14 3 -4 6    -15 -5 3  26 -3 -2  -2
n:above fills 3 joins 0	16  6 7 -10 -11  19 4 -5  -3 2 -3  -2  -5 -11 -3  6  -3  -2
n:above fills 3 joins 1	3  -11 -8 12 4 -23 -10  6 -2 7 -4 17  4 -2 -7 -2 10    4
n:above fills 3 joins 2	-17  7 -7 4 7  9  3 -8 -3  -4  -2  -4 -3 6  5 -2 2  8
n:above fills 3 joins 3	  2 4 -2  8 -3 2 -9 -2      3 4 5 -3  -3  -4
n:above fills 3 joins 4	2   -2 -3 -2 7 -9  -6 2       -2 14 -4  7  -4  -2
n:above fills 4	-3  -6 7 12 -4 -11 8  -16 6 8 -2 2  3    5  -16 3 3  6
n:above fills 4 joins 0	-11  -2 2 18 -7 3 9 3  -2 -2    -2   -3 -7  -3    4
n:above fills 4 joins 1	-2  -5 2 2 3 -8 -7 4 -3  14    8  -2 2 -3  -9 6   4
n:above fills 4 joins 2	-2  2  -2 -2  3 -4 -13 9 -2      4  -2    4  7
n:above fills 4 joins 3	3   3  -3 -3 5  -4  3      -2 2 5    -2
n:above fills 4 joins 4	     -2   -3         -2 11 6  -3    -2
n:above fills 5	6   4 13 13 -20 23 5  -37 9  -8  -2  6 -4 8  -17  16  -13
n:above fills 5 joins 0	   3  10 -12 -8 4 -3 -15       2 -11 10  -2  10  13
n:above fills 5 joins 1	12  -12 6 27 -7 -5 18 -4 15 -38 10  -6    7 -8 6  -4  5  -21
n:above fills 5 joins 2	7  4   7 -22 6 5 -13 9        21 -7  -10  -3  -4
n:above fills 5 joins 3	-7  -4 4 3 10 8  2 8 -4   -6    -2 -5 2      -7
n:above fills 5 joins 4	-3  10  -4 -7 7   -2 3       3 -7       5
n:above furniture	15 8 -11 -3 15 6 -12 -7 -8 -9 17  8 15 4 -7 3 3 9 10 -4 -19 -3 -35 -3 9
n:above jump-line	-3 -3 -2 -2 -5 -7  -3 4 -5 -7 -2 9 -15 8 -3  30 3 30 -2 5  -14  -16
n:above long 0 0	-28 -4 37 -11 -11 -17 67 -19   48 -6 4 -4 -2 -16  -8 -37 -31  9 -2 20  14
n:above long 0 1	-16 -2 -3 2 -12 -9 42 5 -2 -8 2  -3 3     -17   17  -6  9
n:above long 0 2	  -2 8 -9 -17 -24 -4 -4 -19 6  -5 17  13  4 6 -11  34  8
n:above long 0 3	-7  2 24 14 2 -15 -4 -3 -21 -15   -6  4  -2 -13 -10  6  7  38
n:above long 0 4	23  -10 20 7 -5 -26 -5  -9 -16 -2 2 -6 2 -2   2 3  -7 4 3  26
n:above long 0 5	4  -3 -3 3 -3 -4 9   -15  -2 2    2 -9 9  -3  -2  16
n:above long 0 6	-5   10 -8 -2 -4    -3 2 9 -8  2  2 -6       12
n:above long 1 0	12 3 -13 -6 -12 14 8 -4 -3 -23 19 -3  11  -4   8 -15    4  7
n:above long 1 1	-10  9 -3 -3 -15 45 -6 -5 -22 -5 -3 -2   -6   13 -2  10 -3 -3  10
n:above long 1 2	-13 -2 -6 -3 -11 -22 43 5 -6 -9 14 -2  2   2 -2    -12  -2  23
n:above long 1 3	-5  12 12 9 -21 -5 -2 4 5    -9  -4  5 -3 -5 2 7 -2 -2  3
n:above long 1 4	  -3 3 3 8 -7  4 7 -8 -2    -3  2 6   -10 4
n:above long 1 5	-4  -4  -4 10 -12 3 2 13 -2        2   -2    5
n:above long 1 6	-2    3   -3      -3    -2 4   5 -2   7
n:above long 2 0	9  -3 -6 -16 18 24 5 2 -16 -11   -6  -4  -3 15    2 4  -9
n:above long 2 1	25  5 3 -19 2 35 -3  -27 -6     3  2 15 -6  -17 -3 2  -13
n:above long 2 2	-3  -2 -8 -16 -2 42 -2 -4 -25 55   -3 -2 -2  -5 9 -4  -9 -2 -6  -7
n:above long 2 3	-16  16 7 -12 -2 -11 -6 5 11 -2   11    5 -6 -2  8 2 -6  2
n:above long 2 4	8  -7   25 -47 8 -2 21 -13   9 -2 4   -21 -10 2 31  -2  -6
n:above long 2 5	7  -9 -10 6 12 -14 14 6 20 -9 -2  6 2    -7 3  -12    -10
n:above long 2 6	-6    15 -3 -3 7 2 -3  5       5 -6  -4    -5
n:above long 3 0	13  -3 4 8 14 -2 -13  -23 -6 -2 4     4 10 7  12  2  -25
n:above long 3 1	-3  -6   20 24 2 -4 -17 -5     -2   21 -4  -9    -14
n:above long 3 2	-21  -19 -11 -21 13 37 18 3 3 -2 -4 2   12 2 -4 9    -3 -2  -14
n:above long 3 3	-2  32 -3 -2 17 -28 -14 14 23 34 -5  -5  -7  -19 15 8  -39  -8  -9
n:above long 3 4	24  -7 8 -2 19 -42 -11 -2 28 14 2  3    5 -33 5  -3  -4  -5
n:above long 3 5	-2  -5 -8 4 23 -14   -12 -15 3  -14     8 -9  -5  3  44
n:above long 3 6	  -3 -2 21   2 4 -8 -2 5      4 -11 7  -6  -5  -6
n:above long 4 0	3  -4 7 3 9 -10 -7 2 -8 -2 5 3 3  -2    3  2  2  -8
n:above long 4 1	6     26 -4  3 -17 -3 3  9    -5 10 -3  -4    -15
n:above long 4 2	5  -2 -6 8 10 -22 5  20 -13   4    4 2 11  -7 2 -2  -20
n:above long 4 3	-9  -2 -4 13 -12 -35 4  40 23   -6  -5  4 -12 -8  20    -8
n:above long 4 4	-6  4 -12 11 21 -20 5  14 -12 9 -2 3  -3  6 21 8  -15 -2 -10  -18
n:above long 4 5	15  -3  -14 23 -7 -7  -9 4       3 3 8  -2  4  -16
n:above long 4 6	    13 -32 2 -5  7 4   2     2 5   3 2  2
n:above long 5 0	  -5 4 -3 7 -7  5 3 -4   -3    3 -13 3  -2  -2  15
n:above long 5 1	-6    12 5 -4 5 2 3 -2 -2  7     -12 4    -2  -6
n:above long 5 2	2  -3 -2 10 -3 -12  3 16 -6 3  -4    -7 11 2 3 -2    -10
n:above long 5 3	-7 7  -4 21 3 -20 4 -2 15 2 9  9    -5 -6 -4    -5  -17
n:above long 5 4	2  -2 -2 12 -28 -17  2 23 -10   -10  -2   15 10      2
n:above long 5 5	   -2 2 -12 -4 3  15 -5   -3    -3 8 5      -4
n:above long 5 6	    3 5  2  -15         -9 7    2  12
n:above long 6 0	     3 -4 -2  -8  3  -2     12 16  -2  -3  -12
n:above long 6 1	10    -4 -7    3    -2  5   3 6  -2    -8
n:above long 6 2	8  2   -4 -2   -9 -3 3      4 18 -6  -3  -3
n:above long 6 3	-7   2 16 -25 -10 -5  26  2  -3     -4 8  3  -3  3
n:above long 6 4	6     -7 2 6  -7 -12   -4  4  -3  -9  -3  15  15
n:above long 6 5	-2     -2  -2   -3   -4     17     -3
n:above long 6 6	    2     -3        3 -5 5  -2
n:above marked names	   8 -19 22  -2 3 -2   11 -4 4 -11  -10 -16 16 2 -7 7 2
n:above name-with-post	-2    -7 -3    -7    -2 2 -2   15   8    5
n:above names-alone	-4 -2 -6 20 17 -49 18 13  -34 20 5 11  -2 -22  21 15 17  9  -16  -27
n:above office	-11   -4 11 -7       -4 12    -3 2   -3    3
n:above opening	5  10 -2 17 15 -25 8 8 -17 -13 -15 -2 -9  -11  14 -8 3  -12 3 19 7 4
n:above part-number	-20    29 -9 -8 -5  -2   -3 6 4 20  -7 16 -9  20 2 -13 -4 -13
n:above photographers	19 -3  2 -8 -18    -4   -5   -3  14 -9   29  -19 3 7
n:above rule	-18  8 -4 -2 -3 3 10  -5 3  -2   -3  -4 -43 -7    66 -5 4
n:above speaker	26 4 -4 -7 20 -28 28  -3 -4 -11 -6 -3 -8 2 4   -5   -28  15  9
n:above standing-head	14  -3   8 -9 -4  -7 -4 4  -2     -14 -14  -5    40
n:above strange names	6 -3 -8 -4 -4 44 16 -24 -6  17 4  2 2 -19   -2  -2  2 -35  15
n:above suffix	22  -14 4 6 39 -28 -4 7 -18 -31 2 2 -9 3    -4 12  -3    17
n:above told 0	-28  2 -12 -22 14 23 -6 -6 -4 23 -8 -3 25  6 3 -7 13 -20  -21  -2  31
n:above told 1	-17  -2 -11 -7 -4 30 -10  -3 17 16 6 6  2  -4  -9 -2 10 -6 -15  5
n:above told 2	9 -8 -10 11  13 15 3 -7 5 2 -6  -6 -4 -15 -2 -7  3  5   -2 3
n:above told 3	8 2 13 2 10 2 -21  17 11 -5 2 -2 -12  -8   20 20 -3 -13  -10  -27
n:above told 4	10   -2 13 7 -20 3 4 4 -32 10  -9    8 10 5 -3 -2  11  -12
n:above two parts	3  24  19 -49 -27  -2 11 24 -2 -6 -13  -12  22  7  9 -7 -2  4
n:above unfinished 0 c	                 -3 9 -2    2 4 -4
n:above unfinished 0 d	-2                 14 -7 6    -2
n:above unfinished 0 f	-10  -4 4 -10  -3 2   -8  13 4 -4    -4   8  -5  22
n:above unfinished 0 h	9 5 -5  6 11 -22 -12 8 13 2 -7 -6 -9 -2 3   4 8 -3 -13 5 4
n:above unfinished 0 l	   2      2   19 -5 -9 -11 2 -3 5 2    -3 -6 9
n:above unfinished 0 t	  3 7 -6 3    7    -2   3     -7  -6  4
n:above unfinished 1 c	-2     -3    -3   -2     10  -8  -2  12 -3 6
n:above unfinished 1 d	      -2 -2  -5 -2  -2   2  12 18     2 -2 -11
n:above unfinished 1 f	18 3 14 15 10 8 -5 -4  -7 -19 -2 -2 -6  -9 -2 -8 -7     5 -2 2
n:above unfinished 1 h	6  -12 10 -2 13 -14 -2 -2 -8 4  -12 4 6 2  -2  10 -8 2 13 2 -13 2
n:above unfinished 1 l	8 7   -11 -6 -4 -2  4 -10  8 9 3 -14 5 2 11 -10  -4  18 -17 9
n:above unfinished 1 t	12  3 2 -11 -5 -8 -3  3 -6 4 -3 -4   -2 -10 5 7  2 -2 8  11
n:above unfinished 2 c	                 -6 2 -5    12
n:above unfinished 2 d	                 2 6 2      -5
n:above unfinished 2 f	-8     -2 -2 -3  -9 12  -6 -4  -2  6 6 8    -4  10
n:above unfinished 2 h	4  4   5 39   -24 20 -4  -18 -2 -7  -9  3 -2 -14 -3 8  3
n:above unfinished 2 l	3      -2   -3 -2  10 -7 5 -6 -5  -6       14
n:above unfinished 2 t	3  5 2  -2 -3   -8        -2 -4 5  -6  -2  16
n:above unfinished 3 c	                  -4     6
n:above unfinished 3 d	                 -7 3 8
n:above unfinished 3 f	-2  3  -3  2   5 4   4  2   3 -3      -11
n:above unfinished 3 h	-15 -3  5 -16 8 51  2 -11 17  -5 -16 -2 -3  -4 -6 -4 -2 -3 -3 -3  12
n:above unfinished 3 l	               -2 2  -2 -2     3 2
n:above unfinished 3 t	    -4          3   -4 -5 2  -3  9  5
n:above unfinished 4 c	                       5
n:above unfinished 4 d	                  6 -5
n:above unfinished 4 f	      25   2 19        22 -3  -5    -52
n:above unfinished 4 h	-10  5 -15 -9 -30 46 -18 -4 -9 30 -2 -2 4 -2   -6 -5 -15  28 -2 16 -3 7
n:above unfinished 4 l	            -4  -2 -2 2 3 -2   -2   13 -3
n:above unfinished 4 t	2                 7 -21 17  -3  7  -3
n:above unfinished cc	                 7 -6 -2    16 -10 2
n:above unfinished cd	                  -11 4    4  3
n:above unfinished cf	9      -2           -3 -2   -3    7
n:above unfinished ch	2 -2 -2  9 -7  3  -5 3 3    -11   -7 2   5 16 -6 -8
n:above unfinished cl	-5    -2         -3 2 -4   -5 2  5  5  4
n:above unfinished ct	   4 -2     -2        9 -9 2  -3  7  -4
n:above unfinished dc	    7              -6     2
n:above unfinished dd	                 -10 11 4    -2
n:above unfinished df	                  -8 3      6
n:above unfinished dh	-3    6 5 -3 -2  -3  -5    -6  12 12   3  -6  -8
n:above unfinished dl	              -3    3
n:above unfinished dt	    -3             -4 -22 25    6
n:above unfinished fc	    -3             2 -4 -4    10 2
n:above unfinished fd	            -2     4 -8 17    2  -8
n:above unfinished ff	-6   2 3 -2    2 8  4 -12    7 3 -7    -2  6
n:above unfinished fh	8 -2 -4 3 12 4 -10 5 -5 -6 2   -3 2 -3 3  -15  -3 8  -11  17
n:above unfinished fl	 6  -2 -3        8 -8 12 -7   4     -4
n:above unfinished ft	4   -2 -10 4    -2        4 2 6  -2  -4  6
n:above unfinished hc	    -5     -3   -2 -2     21 -14  -2   10 2
n:above unfinished hd	      -5   -7 -3     3  17 22 5    -7 -3 -13
n:above unfinished hf	-6  12 6 -11 6 18 -2  -8 2 -3  -6  -3  -7 15 2  16  -11  -17
n:above unfinished hh	 -4 -7 7  13 12 -7 7  17 4 -18 -15 -5 7 -3 -21  7 -8   9 -2 6
n:above unfinished hl	11  -2  -4 -10 -6 -2   -11  18  5  3 -2 5 -5  -8  7
n:above unfinished ht	10  13 8 -11 -10 -12  -3 -9 -8 7  -6    -5 2 -6 -2 -10 -2 8  37
n:above unfinished lc	    -2         2     -5 -3    11  -2
n:above unfinished ld	                 7 -10 5
n:above unfinished lf	 2  4 5        4 -4  -7  -3 -3 -2      6
n:above unfinished lh	-20 6 -4 8 -14 6 3 20 -2 -20 -3 -3 -7 7 5 17  -8 18 -7  2 9  -3 -9
n:above unfinished ll	 -2           2  -4 -6 2  -3 -2    7 -2 6
n:above unfinished lt	2    -2 2   3 13        2 -7 5    -12  -4
n:above unfinished tc	                 -5 -2 6  -2  7
n:above unfinished td	                 3  -4      2
n:above unfinished tf	   4 -2        -2  -2 -4  -3 3 11  -9  9
n:above unfinished th	9    17 2 -2 -7 -2 -6  -10 -2  3 -11  -3 -10 5  -25 6 12  27
n:above unfinished tl	3            13 -2 -6 -26 5   -4  -2  3 -2 23
n:above unfinished tt	6   2 2   -3          2  3  -5  6  -10
n:below advertisement	-2   4 -13 -5  -5 2 9  -2 -2   2  -10 9 -13  -11  3 -3 43
n:below byline	-21  -4 -11  3 10 -6 -2 13 15 9 11 -8 -4 -18  -5 13 8 -3 -21  9 -2 15
n:below caption	-11    31 -7 -2   -3 6 -4 -3 5  4  9 33 -2  -14  -29 -5 -8
n:below closing-names	-8    15 2 -17 10  34 5 8 -5   2  -10 19 -8  -23 -2 -3 -6 -8
n:below column-name	-14  -13 -16 -8 18 -11 7 -2 18 6 -6 31 -8 -2 -9  -13    17 3 -10 2 11
n:below credit	-4  -2 -2 6 -16 -10 2 -4 13 -4  11 -10 3 -5 2 -7 -12 2  10  17 4 7
n:below credit-alone	-4    17 -7  -3 -2  2 2 -4   -5  -4 -16 5   -2 40 -2 -15
n:below dashed	-60 -4 -14 7 38 12 28 23 14 -11 -14 19  -13 -3 -5 3 6 -15 -12  -18 4 -10 2 22
n:below dateline	-3  -4 -4 19 8 15 10  17 3 7 -5 8 -11 9 3 -2 -4 8 -9 -40 3 -32 -6 10
n:below editors	    -7   4      2  -2  -6 11 -2    5 -2 2
n:below ends ,	  3  -7 -3 -6           2 27   -7  -3
n:below ends ,有	               2   -2
n:below ends 00	-2    3 -2          4   11   -4    -5
n:below ends 06	                         4
n:below ends 0元	     -3  3  6 3     -3   -3
n:below ends 11	-4     -7            4        12
n:below ends 1元	    2     -3
n:below ends 7%	5    -3              -2
n:below ends le	     5             -6 2
n:below ends tm	     -4 10   2 -4               -2
n:below ends “	-2  -7  4 -7 28 -4  -5 2        -4       -3
n:below ends ”	-3  5 -3 -5 -3 43 -5  -8 -12   -2    -2 -12       6
n:below ends ”,	-2  3 3 -4      2       2 -11 7      3
n:below ends ”?	-7    7 3 6    -2       -2 -5       3
n:below ends ”了	   3 2 -4 12 -2  -4                -5
n:below ends ”记	    -3                     2
n:below ends ”路	         2
n:below ends 、	         4         -2
n:below ends 一个	    4 3            -2
n:below ends 一半	-5    4 5    -3
n:below ends 一天	16    -11 3  -3  -2  2    2   -2   -4
n:below ends 一年	3  10  -5 4     -4        -3       -3
n:below ends 一点	8   -2  6 -2    -2        -2
n:below ends 万亩	-2    2 11 -2   -3            -2    -3
n:below ends 万人	-2   2 2  6   -2         -2       -3
n:below ends 万元	16   9 -14 10 -4 -7 -3 8 16     -2   -5 -5  -4    -12
n:below ends 万吨	    -3 -2    7
n:below ends 三年	-2    2 -2          -4      -2    10
n:below ends 三成	    -2 2
n:below ends 上,	                   3
n:below ends 业?	     -2 9   -2        5 -2   -2
n:below ends 业链	5    -3      -2
n:below ends 个人	-2    3
n:below ends 个村	8    -3 7 -6   3      -2          -5
n:below ends 主持	     -2 5
n:below ends 么?	    -5           4   -2   5 3   -3
n:below ends 么办	9    -8 -3 -2            -3 3    -2  9
n:below ends 之后	-8 3 2 3  -2 3   -4 -5     -3          10
n:below ends 了,	   -2               -3   5    2
n:below ends 事”	2   7 -3   -2           -2   3
n:below ends 二十	  4    -3             -2
n:below ends 五年	-2    -7   10           -3       3
n:below ends 产业	4      4                   -2
n:below ends 人”	-37 3  -8 44 -6  5  -2   2   -3  -2 4 -2      7
n:below ends 亿元	3    11 -6 5 -2 2 -4         -6
n:below ends 什么	 2  -5 4 11            -2 -3 -2      -2
n:below ends 以后	-3  -2  -3 -2 -2      3      -4 3      9
n:below ends 会”	-14 3  5 6 2 -5 -4           2   2    6
n:below ends 传真	-4   -2 4   2  2      -2   4
n:below ends 作风	   -2 -3     2                2
n:below ends 侧记	-6    2  -3  2 5 3               -2
n:below ends 元,	          2        -2     3
n:below ends 全市	   4 3   -2
n:below ends 八成	2    -2 4 -2
n:below ends 公司	-2   -2  -5        3      7      -4
n:below ends 公告	-7  -2 4 -6 5 2 -4    5    5      -2    5
n:below ends 公布	3  7  4 2 -6  -2  -3               -5
n:below ends 公示	4      4         -3
n:below ends 公里	10    -8     -2         2 -3
n:below ends 冬天	-3    4  -2
n:below ends 分钟	    -2 10 -5 5   2         -2      -7
n:below ends 到了	-2      -4         12    -6
n:below ends 到底	   2    -2                  3
n:below ends 剧团	-3    -2  3 5  -2                -4
n:below ends 办?	-5   -3 9           -3   5 -4      3
n:below ends 医院	-4    3   -2           2 2
n:below ends 十年	-4 3 -2 2 -5 11 -8 -9           -2 -2  9    8
n:below ends 单”	-7  4 -3 7  -4 9           -4   -2
n:below ends 卖部	-2  3   -2          -3          5
n:below ends 厂)	-3    -4              21   -6
n:below ends 参与	-9  -3  5 11 -5 3 5 -3 2        -7 5  -2
n:below ends 受益	-9   -5 8   3 3 -3 6   2     -7     2
n:below ends 口”	     -2                    2
n:below ends 召开	2   -2   -6 3  -3                9
n:below ends 司)	    4              4   -2    -3
n:below ends 合龙	7   -3 -6      4               2
n:below ends 名)	-12    29 -2        -4    -7 20   -3    -15
n:below ends 名单	10  2 3 -7 2 3    -3        -2       -8
n:below ends 名字	2    -3                  3
n:below ends 名片	     2
n:below ends 吗?	12  4 5 -4 -9    -2 -4        6 -5      -4
n:below ends 启事	    -5   3                  7
n:below ends 启动	    3  2    -2        4 -3
n:below ends 启示	-3   -2 10 8  -10  -8              -2  8
n:below ends 员”	3    -2 2                    -2
n:below ends 哪里	    -9  -6   4         -4   14    3
n:below ends 园”	       -6           -2 -2      13
n:below ends 国家	-3               4
n:below ends 圆桌	-3    3  4
n:below ends 圈”	-2                 3 5 -3  -2
n:below ends 地方	       2           2
n:below ends 基层	    2     -4 -2         -4    -2  8
n:below ends 声明	     2          4          -2
n:below ends 声音	-3   -3 3     2          2      4
n:below ends 夜话	-3    2 -2 3 3   3 3  3     -2 2      -9
n:below ends 头”	2  -2 -4  15 -5  -2 5        3 -4 -2  -3 3   -3
n:below ends 子”	3   3 -3  2            -4   -3    2
n:below ends 学”	  2   3 -2
n:below ends 学生	6  4  -2 2 -2    3               -5
n:below ends 孩子	       2            3  -2  3  2
n:below ends 宝”	         2
n:below ends 室”	                         5
n:below ends 家”	-10   4 16   -3   -3            2   -2
n:below ends 家庭	   -4  -2          -2   11 5
n:below ends 小学	-4  2  -4 -5 -4   -4 -2       -2 44   -6    -12
n:below ends 小时	-15    18 -12 9 -3  3 5        -5       6
n:below ends 山”	    -2              -3 4      2
n:below ends 工”	-8   2    -2        5   -4   -2    5
n:below ends 工会	    -2 2          4      3    -2
n:below ends 工作	7   2 -6 6 4 -3 3 -7 -3        -2 2      -3
n:below ends 市场	2    -5    2                 2
n:below ends 座”	        -2          4   -2    3
n:below ends 庭”	  4    2           3 -2     2
n:below ends 庭、	                  4
n:below ends 建设	                         -2
n:below ends 开了	5   3 -3  3 3  -2          -2      -3
n:below ends 开始	   3               -5
n:below ends 开放	        3
n:below ends 开通	-2                  4   3    -2
n:below ends 开门	-6   5 5 -2          -2   4
n:below ends 强调	   2 6 -4      2            2  -2
n:below ends 当时	-2   -2 3   2  3
n:below ends 征集	2    -5  -2    6         -2  2    3
n:below ends 徒弟	    -2           -2   3 2
n:below ends 心)	                  6   -3
n:below ends 情况	-4   2 4 -4 4            2       -3
n:below ends 我们	               5
n:below ends 房”	6         -2
n:below ends 手”	6    -4
n:below ends 手艺	-3      -2   3
n:below ends 手记	-6    -4 3   4 -6   3             6
n:below ends 手里	-2  3   2                    3
n:below ends 打烊	5    -4 2  7           -2
n:below ends 报告	-2     -9 18 2  -8 3        -4 2
n:below ends 招租	-2       3            -2  6    -4
n:below ends 提示	-4      2 2   -2     -2   6
n:below ends 提醒	     -2  7  -2  3 2             -8
n:below ends 揭晓	   -3  2  3        4   3       -2
n:below ends 摄	      -2 -2      -2  -2      -2  19  -10
n:below ends 摄)	   3 -4           -4   -18     31  -3
n:below ends 改造	  6   -2
n:below ends 故事	-15   -5 4 17 -6 2 2 -4 7 4    -4   -2 -2  -2 4   5
n:below ends 新”	3                         3
n:below ends 新闻	-6  7 -2 3 -2 -5    2     -2   6       -3
n:below ends 新风	                  -4 4      5
n:below ends 施工	       3
n:below ends 日记	3   -2 -4 3 2 3        2          -2
n:below ends 旧事	-5    2 2    2 2         2      -3
n:below ends 春派	   -2  3 -3 2  3  4    -4   2 3    -2  -4
n:below ends 服务	    7 -2
n:below ends 本账	    -5              2       2
n:below ends 条”	3    -3                     2
n:below ends 来,	                  4
n:below ends 来了	3  -2 6 9 -7 -5   -6          -4  4    3
n:below ends 来信	-3    2 2             -2 -2  -2    8
n:below ends 来的	4                  -2
n:below ends 标识	-4    -2 2 4
n:below ends 校园	7     2 -4
n:below ends 案件	      -3 -2   3        -2 4  5    -2
n:below ends 案例	     3
n:below ends 榜样	3    -3     2          5      -4
n:below ends 没有	       4            -2      3
n:below ends 深处	   2
n:below ends 温度	4
n:below ends 漫步	         3                -2
n:below ends 热线	  -5   -4 10             2
n:below ends 照片	-2    7     -4
n:below ends 片)	                  -7 4    7
n:below ends 版)	2    7 -3    -7    7  7      -2    -7
n:below ends 现场	-6       3           8       5
n:below ends 电话	5    -3
n:below ends 病”	     2                  2  -2
n:below ends 的	-3   -3  -4 14   -6 11        -3 2      -5
n:below ends 的,	      2           3 -8 2
n:below ends 的人	15 -2 -2 5 -16  -3 2          3 7 -4  2  -2  -5
n:below ends 皮书	    7   -2  2      4  2 -3       -4
n:below ends 短波	    -2   2        -3   2
n:below ends 研行	4     -2 -4 5  2 3     -2   -4     2
n:below ends 笔账	-2     3 -2                   2
n:below ends 答案	-12    20 25 -18    2        -8   -2    -2
n:below ends 简讯	    -3  -3    4     3   -2       4
n:below ends 米,	-8   -2 -10   -2   -2        -5 3  -3  -2  37
n:below ends 纪事	2     -4 5
n:below ends 纪实	   -4 -18 7  40  -2         -7       -7
n:below ends 老人	  -3   5     -2
n:below ends 职工	2    -2           -2      3
n:below ends 背后	    2   2           -3
n:below ends 自己	3  -2    3
n:below ends 花”	4   -2 -2     2                -2
n:below ends 藕人	-3    3           -2   3 2
n:below ends 行”	4    -2  -2 3                2  -5
n:below ends 见闻	-6   -7 18 -3 -9 -8 3 11  2       -6 -2  -2    12
n:below ends 观察	   2 -3 8   -2       -3   -3    3
n:below ends 规矩	   4 -2
n:below ends 视点	         3   3      -3 2      -2
n:below ends 讯员	4   -4   2    -2  -3 6 3   6 -3 2
n:below ends 记”	-7   -2 9                     3
n:below ends 记者	      3   2 -3   3    3  -6      8
n:below ends 讲堂	   -2 5 2 4 -4           2       -4
n:below ends 讲话	     5 3   -2                -3
n:below ends 访谈	-3   -2    4
n:below ends 证”	                         3
n:below ends 试验	    -3  3            -3       6
n:below ends 询问	   -2    2
n:below ends 说,	                  2
n:below ends 说起	   -3 3  -2   2 4        -4
n:below ends 课堂	    3     -3      2
n:below ends 调查	-8  -2  9 -3 15 -8  -8 5 6  2    -2 -8       5
n:below ends 账”	5   -2 -3 -16 16 5  -2  2    -2    2      -2
n:below ends 账本	-4    7  3 -2   -2
n:below ends 起来	6    -3 3             -3 2
n:below ends 路”	4  -2  -2 8 -5   3                -4
n:below ends 身”	   6  5 -2                   -3
n:below ends 车间	-4    5              2 3  -2
n:below ends 轻人	-4        3          -2 2      3
n:below ends 追踪	      4
n:below ends 通”	2                  3
n:below ends 通知	-8   4 -5           14   -13   3    10
n:below ends 通车	  -2   5 -4   2
n:below ends 道”	   -2   3 2
n:below ends 里,	  -2   3
n:below ends 里”	-5    -3 -2 2               -2    13
n:below ends 野上	    3  -3                   4
n:below ends 长”	2   2   -3             2
n:below ends 问题	                  2 -3
n:below ends 阅读	-5    9           3   -2       -6
n:below ends 项目	  2 -4  2 -7   5                6
n:below fills 0	6 8 7 2 -2 3 14 11 -3 4 11 -6 -2 5  9 -5 -20 4 -18 -4 -43 -6 18 -7 13
n:below fills 0 joins 0	12  -8 -5 -14 2 -3  8 -6 17 3 -3 2  2   12 -4 2 -14 2 5  -7
n:below fills 0 joins 1	13  12 2 12 -7 -19   -3  -6  16 4 7 -5 -9 -2  -6 -19  12 -7 7
n:below fills 0 joins 2	2 12 -7 -10 -9 6 24 9 -4 19 8 -2 -3 -13    -11 -5 -8  -20    14
n:below fills 0 joins 3	-13  3 -4 12 -5 25 2  2   -2 -9  6  -4 7 -8  7  -4  -8
n:below fills 0 joins 4	-24  -3 -6  -14 17 2 -2 -2    4 3 5  6 20 -8  -8    11
n:below fills 1	-7 4 12 -3 12 20 -23 7  -17 6 -8 -5 4 -2 11   9 -10  4 -2 -7  -3
n:below fills 1 joins 0	2  3 4 -16 10 3 4 -3 3  -3 -2 -4  5   -12 -8 2 16 3   -2
n:below fills 1 joins 1	-4 4 2 8 3 9 -2 -2 2 -18 7 -4 -7 7  5   -3 6  2  -3  -7
n:below fills 1 joins 2	-5  5 2 11 -4 -15 -4 -3 7    -2    2 14 -10  -2 -5 3  6
n:below fills 1 joins 3	2 -2 -2 -5 5 9 -5 3 3 -2   5   -4   12 -2  -9 2   -9
n:below fills 1 joins 4	-14 4 5 6 15 -2 -4 -2 5 6 -2 -3  2    -3  -2  -5    -4
n:below fills 2	2 3   16 -3 -21 -9 3 -8 4 -4 -5 -10 -2 3  -3 -3 9 -2 28 6
n:below fills 2 joins 0	-2  3 5 12 -13 -9 -6  6 3 -3 -2 -2  2  6 3 -2  -3 -2 5  -4
n:below fills 2 joins 1	-3 -3 -3 6 -3 5 -2 9 4 -12  -3 -3 -7  11  -11 -8 -7  24 5 -7  11
n:below fills 2 joins 2	-6   -3 15 -10 -9 -6 2  -7     -2    7  11  2  8
n:below fills 2 joins 3	22  -2  -9 5 -8  -4 -2 -4 2    -6  -3 17 5  -8 2 -2  -7
n:below fills 2 joins 4	-6   -4 -5 12  -5  6 -3       2 -11   17
n:below fills 3	5 -3 -3 -3 -12 8 -14 -3 -9 9 -19 11 4 3  3  16 3 9  19 2 -15  -11
n:below fills 3 joins 0	-5   -8 9    -3 6 -2 8    8   -8 6    -6  -5
n:below fills 3 joins 1	-6 -3 -2 7 -6 -2 -2  -4 5 -9 5 5 5 -2 3  13 -10 4 2 3 -2   -5
n:below fills 3 joins 2	11   10 -14 10 -2 -4  -4 -3 -2      -2 -4   8 2 -2  -2
n:below fills 3 joins 3	7 3  -5 -8 -6 -4 16 2 2 -5       7 -9 7  7  -4  -8
n:below fills 3 joins 4	-7   -2 3   -3 2 -4        -2 14 -2  9    -2
n:below fills 4	  2 6 9  -13 -5 -3 -2 -12 2 3     8 26 11  5 -2 -10  -19
n:below fills 4 joins 0	-3  -3  -5 25 -8   -6 -5 2 2     -3 7 2    -3
n:below fills 4 joins 1	   -2 24 -12  -8 -4 9 -8 -4      5 8 12  -3 -2   -17
n:below fills 4 joins 2	2  7 -5 -2 -5 -3 3   -2 -2 2      5   9  -6  -4
n:below fills 4 joins 3	3   7 -4 -3  -2 2 -3        7 -3   -2    3
n:below fills 4 joins 4	2     -3            5 5 7      -6
n:below fills 5	14 -2 -6 20 28 23 2 4 8 -4 -10 8 4 -6  -8  -11 -31 -14 -2 -4  -5  -10
n:below fills 5 joins 0	  -2 18 4 8 -3 4 -3  -6 5      -3 -7 -5    -2
n:below fills 5 joins 1	-6    16 6 12 -9 2 6 2 -2 5 -4  -7  2 -22 -6  3 2 3
n:below fills 5 joins 2	12  -3 8 2 -2 -7  8 6 -4       -11 9 3 -2 -2    -14
n:below fills 5 joins 3	10    7  -3 3 5 -7  3      -3 -3 -5    3  -7
n:below fills 5 joins 4	3   -3  -2  4          5 -3 -3
n:below furniture	-20 -2 -5 -9 12 -5 8 -3  12 11 -8  4  21  6 6 -8 -3 -29  -4  16
n:below jump-line	-6 -2  -3 2 24 -5 4  -2  5 2  2  4 -4 14 -3  -3 2 -9 -3 -13
n:below long 0 0	-26 -7 34 -24 -10  81 13  12 44 -6  -20  -6  -2 -42 -19  -18 -6 2
n:below long 0 1	-11  -5 -6 -14 -5 -27  -3 7 16   9 2 12  4 9 2    -2  17
n:below long 0 2	3 13 -3 19 -9 -9 -7 -9  -10 11 -2 9  4 11  3 -15 -6  9    -12
n:below long 0 3	11  -8 17 -27 20   2 -9 -6 4 3   -13  -3 -7 -5  10   -3 14
n:below long 0 4	-4 -4   -8 4 3 -3   -4  -2 -2  17    5 2 -4  7
n:below long 0 5	-3 -3  -9 -10 -2 12 -6  -2   -2 -2  2  -2  6  6 -3   19
n:below long 0 6	3   2 15 -5        -2  -5   -11   -6  15  -2
n:below long 1 0	-26 -3 -3 7 18 4 -3 -12  17 6 -2  6  -6   2 -11  -9  -4  19
n:below long 1 1	-5 2 -13 4 11 12 -28  -3 13      6  -5 8 4  -10  9  -4
n:below long 1 2	 8 -9  -12 25 -14 -2 5 -4 3 -3 -2 9  -7  2 18  -2 -2 -6 4  -10
n:below long 1 3	17 4 22 4 -34 18 -4   -10 -8  -2 -4  -7  -3 -3 -9  6 8   5
n:below long 1 4	23  -2 3  -23 18 -4 -3 3 -8  -3 -2  -4   -13 4 2  13   -3
n:below long 1 5	-5  2 -3 15 -11 14   2 2     13   -10 6  -9 -3   -8
n:below long 1 6	-12    -6 -15 30 2  -3      -4   2   11
n:below long 2 0	-32  6 -6 18 -4 -7 12  11 -7 2  11  14  3 -2 -6  11 -3 4  -22
n:below long 2 1	-22 2 3 -9 7 18 -33 13  2 -13  -2 11  4  -6 4 -2  -2  -2  23
n:below long 2 2	8  -3 25 10 -7 -46 -10 -4 34 -3 -2 -3 4  5  -11 6 17  -19 -4 -10  19
n:below long 2 3	14 6 12 2 -9 -13  6 3 2 -5 -2 -5 -6 -2   3 -3 12  3 -5 -6  -3
n:below long 2 4	  -7 -8  -27 50 21 3 -3 9  -3 -7  -2  -4 -19 -17  12 -4 -2  9
n:below long 2 5	-3  -2 -9 17 16 -3 -7 4 -6 -3   -2  -2   13 -10  -6 3 7  -2
n:below long 2 6	-3     -7 -2     -2    -4  7 4 -12 3 32 3   -15
n:below long 3 0	2  -2 -3 -15 -3  3  6   -2 4  5  -6 13 -7  7  9  -15
n:below long 3 1	-13 4 7 -6 26 -27 18 2 2 -7    -3        11  -5  -7
n:below long 3 2	20 -2 -7 3 8 -16 16 3  -3 -6 -6  -3  12  -4 -9 -9 -3 5  -6  9
n:below long 3 3	26 -8 -2 10 3 5 -24  8 17 4 4 -5 -8  -15  -6 6 12  -17 4 -15  5
n:below long 3 4	-5 -4 9  22 11 -36 18 6 -6 -7 2 -2 -11  -4  -2 -6 -9  18  -5  12
n:below long 3 5	-4  -4 10 16 15   -5 -13 -4 2 9   3  -4 5 2  -4  -2  -20
n:below long 3 6	-22  -3  25 10  5 -2  -9 -3    -4  4 -3   -7    13
n:below long 4 0	2   -6  7 -4 7  13  2  7  4  -2 -8 -18  -3    -5
n:below long 4 1	11  5 -6 -9 3 5  2 -10 -3 -2    7   3 9  -7  -2  -3
n:below long 4 2	26  -4 -2 -6 -7 2 -3 3  -3 -2 2 4     2 7  -5  -3  -8
n:below long 4 3	13  -8 13   -13  -2 4 -4 11  -2    2    -3    -10
n:below long 4 4	10  -2 3 -5 12 -20 -10 2 -21 -3 9  6  -13  -3 17 9  8  4  -2
n:below long 4 5	-32   -7 -8 18  5  -21 -5 -2  7  -5  33 17 -3  -4    14
n:below long 4 6	-7   -4 -3 10 -7 -5  10 -2   5     7 5  -4
n:below long 5 0	-7  -3  4 10 -2 -3  4 -2 -2  2    5 11 2      -11
n:below long 5 1	5  -2 2 -8 5  2  2      6   -3 -3  -2  -2  3
n:below long 5 2	 9 -2 -4  14 -5   -11  -2    2  5  -4    -3  3
n:below long 5 3	23  -3 -2 -8 -3 -4 -12  -15  2    6  -4 7 2  -2  9  9
n:below long 5 4	4   14 -11 10 -6 6  3 -4       -3 -7 7  -2  3  -9
n:below long 5 5	13   -4 -11 8 -3  -2 -7 -2     -3   13 -2  2  -2  -3
n:below long 5 6	-2    13 -10 -4   10 4        -5 8      -10
n:below long 6 0	-7    -3 -3  3  -4  2    7   -16 7  -3  -2  24
n:below long 6 1	-2    2              2 -2
n:below long 6 2	    2 -6     -2        17     -3
n:below long 6 3	-6    9 -2 -2 -5  -5    -2  -3  3 13 -4    4  3
n:below long 6 4	7    -10 5 -2 2  4      -3  8    -2    -5
n:below long 6 5	3    -2 -5  -3          5 -2 9    -2
n:below long 6 6	    -2             2 11 -3      -5
n:below marked names	-9    18  -12 8  3 4 -3 -2 -4  2  -2  -7  -4 2  -2 8
n:below name-with-post	-13  -2 -2 24 11 -2 2  -5 -2 -2  -2    10 -12   7    -12
n:below names-alone	-32 -3 5  38 -3 -10   48 -10   14  7  -16  -4  -24 -3 10 -3 -12
n:below office	    4 6    -2 -3 2  3      -4  -2  5  -9
n:below opening	 -3 11 -16 8 -7  3 5 18 -7 -8 -13 -6 9 8 -4 6 -5  21 8 -4 -24 -10 9
n:below part-number	-20    13  -15   11    -5 3 8   4  -2 -7 -2 -11  30
n:below photographers	    -4 -2 9   -8 4   2    -3 -6     29  -14
n:below rule	2  4  8 -5 -4   3 -3     5  2 15 -2  7  -2  -28
n:below speaker	-29 4 -10 -11 16  -7 8 -3 12   6 2 6 13 6 5 2 5 -10 -32 -8 17 -2 8
n:below standing-head	-34   -3 32 4 -5   6 5  -2 8    -3 -12 -5  -2  5  7
n:below strange names	3   2 -4  2 2 -5 23 10 -6  8 -4 7 -3 -14 2 8 -3 -3 2 -14 -4 -6
n:below suffix	4  -6 -10 -7 6 -11 35 5 10  5  -3  5  -6 -18 -2  -5 3 -7  3
n:below told 0	24 5 18 7  20 5 -12 -6 -32 -9 5 -4 -7  29  5 -16 -18  9 -2 -8 -3 -6
n:below told 1	11 10 -16 -25 10 13 -9 -14 6 10  -4 7  3 6  -4 -3 -10 -4 -7  11 -3 15
n:below told 2	-2  -2 10  10 2 4 -5  -4 -4 -2 -5 -6  -3 8 -5 4 -2 -2 5 3 -5 2
n:below told 3	 2 2 15 -4 4 -10 -3 4 -8 -11 5 -3 -4  4  -7 3   11 -4   5
n:below told 4	-10 -8 9 10 -21 -20 -8 26 9 8 -7 -4 -7 -2  -2   24 -9 -2 7 -2 -7  17
n:below two parts	20  21 15 12  11 -27 -9 -10 12 -8 -7 -2 -4 -26 -2  11 14  -3 -4 -3 -3 -8
n:beyond furniture -c=	    -2             -7      11
n:beyond furniture -d=	    -2        -2     13 -3     3  -6
n:beyond furniture -f=	-2    -7        -3             15
n:beyond furniture -fd	    -2             2
n:beyond furniture -fh	    -2                     7
n:beyond furniture -fl	    -2                     3
n:beyond furniture -ft	                         2
n:beyond furniture -h=	3     -10    -4   4     15 -5  -4 -3  -4  11
n:beyond furniture -hh	2            -2
n:beyond furniture -ht	     3               3     -3
n:beyond furniture -l=	-2            6     3        -3
n:beyond furniture -t=	-2                 6 -6     4
n:beyond furniture =c-	                  9     -8 2
n:beyond furniture =c=	-7   -3  -3  -3  -5 -3  -4  -2 -11   2 -2  -8  17 26 11
n:beyond furniture =cc	                  -2 6    -3
n:beyond furniture =ch	                  2 -2    2  -3
n:beyond furniture =ct	                       3
n:beyond furniture =d=	3    -2  -4 -5  -2 -4  -6 -2  -2  25 2 21 -2 -2  -9 -4
n:beyond furniture =dh	                 -3 4 4      -5
n:beyond furniture =dt	                  3
n:beyond furniture =f-	    -2         -3  2   6
n:beyond furniture =f=	12 4 9 4 -12 7 27 -7 -2 -11 -5  -5  3 -9 -2 -10 9 -2  4  -3 -4 -3
n:beyond furniture =fd	             17 -2 2   -2       -7
n:beyond furniture =fh	-3    -9     5    -5  6  -2  2    -2  17
n:beyond furniture =fl	             -7    3 -2       8
n:beyond furniture =ft	    -2         -16     4 -2      24
n:beyond furniture =h-	    -17 -2  7  -4    -5  17   3   -5 2 -6  12
n:beyond furniture =h=	4 4 -10  5  9 3 2  -3  -5  -8 4 -6 -5 4  9 11 3 -4 -26 7
n:beyond furniture =hc	    5  -3   4      -6   3 -2  6 2   -7
n:beyond furniture =hd	-5    15 15 -5 -4  24 -5 2    -2  2 -9  -2   -2  -21
n:beyond furniture =hh	2   -2 3 3 -21  2 -4  -7 -2 3  19   -10   -14 -2   33
n:beyond furniture =hl	9     -2 17   6 -4        -4     2  -17
n:beyond furniture =ht	-6  -2 -3 14 12 6 2 -2 -13 20 3    -5 2 3 -9   -2  -5  -13
n:beyond furniture =l-	               -2        7 -3
n:beyond furniture =l=	6   -6 -14 -10 -10 -8  7 -9  17 12 9 8  -7 -5 -4  3 -3  7 12
n:beyond furniture =lc	               4        -2  -2
n:beyond furniture =ld	         2  2  7            -8
n:beyond furniture =lh	-2             6 3 4   -2     -2
n:beyond furniture =lt	            4 -14          8  4
n:beyond furniture =t-	                 -4 3 -8    6  3
n:beyond furniture =t=	 -2 12 8 5 -5 -16 -6  20 -11 3 -4 -5 -2 -9 -2 6 11 6 -5 -9 -3 12 -4
n:beyond furniture =tc	                 -2 7
n:beyond furniture =td	                 6 -6
n:beyond furniture =th	                 11 -3     -9  5
n:beyond furniture =tl	                 -2 4 -2
n:beyond furniture =tt	                 -2 2     -9  10
n:beyond furniture cc=	                 2  3    -4
n:beyond furniture ch=	 2 -2  -2 8          -2  4 -4 4    3  -11
n:beyond furniture ct=	                 7 -5 4    -4
n:beyond furniture df=	                         2
n:beyond furniture dh=	5       -2    -2              6
n:beyond furniture dt=	                 -3 4 6    -2  -4
n:beyond furniture hc=	                 9 -3     -3
n:beyond furniture hd=	                 -5 11 2    -2  -4
n:beyond furniture hf=	-3    6     2 3  5 -12  5   5 -3  -4    -4
n:beyond furniture hfd	             14            -12
n:beyond furniture hfh	          5        3       -6
n:beyond furniture hfl	                         5
n:beyond furniture hft	             12     4       -15
n:beyond furniture hh-	                         3
n:beyond furniture hh=	20 -3  -11 8 -15 -10 -5 -4 -3 10  -3 4 3 -2  -3 -2 11  5  -9  13
n:beyond furniture hhh	-5  4  -12  4   -2 3   8  -2   7 -3  -2    2
n:beyond furniture hhl	-2    4      -2               4
n:beyond furniture hht	    -3     4    -11            14
n:beyond furniture hl=	 10  -3 -2          12 -3  2 5     -2  -15
n:beyond furniture ht=	  -2  -3 5    -5        -18 2 9  -2    16
n:beyond furniture lc=	                  -2     -2  5
n:beyond furniture lf=	                         3
n:beyond furniture lh=	-5  -2 -2 -3 11            -3 6 2  -4
n:beyond furniture lt=	                 -3 -5     8
n:beyond furniture tc=	                  -4     4 4 -3
n:beyond furniture td=	                 4 -3
n:beyond furniture tf-	                         2
n:beyond furniture tf=	-9   3 -5   3     2   -3  2 -9       20
n:beyond furniture tfh	                  -2       3
n:beyond furniture tft	    11                     -10
n:beyond furniture th-	               6   -8       5
n:beyond furniture th=	7   10 6   4  -2      -7 3 4 -10 -4  -2  11  -21
n:beyond furniture thd	       2                  -3
n:beyond furniture thh	    3
n:beyond furniture tht	     3                    -2
n:beyond furniture tl=	2            4   -3        -2  7
n:beyond furniture tt=	2    -3             17 -6 -4    4  -8
n:beyond furniture ttt	                  2     4  -4
n:c-	               -2  -6 7 -2    -3  8
n:c--	               -3  -5 7 -2    -4  7
n:cc	-4    -11      -2     -5  12 6 2  -3  6 8 -2
n:cc-	                 -5 13 -2     -2 -2
n:ccc	-3    -5      -2         5  -2  8 5 -4
n:ccd	                 -2 12 3    -9
n:ccf	                 -3 2 -2      6
n:cch	7    -3 -5  11 -2  3     -6  25 10 -2  -7  -8 2 -21
n:ccl	            -2     3 -6     3 3
n:cct	    -5             -10 -6 23    3 -6 7
n:cd	    -2           -2  11 5 7    -13
n:cdc	                 11 -6 6    -10
n:cdf	2                  3       -2
n:cdh	-2                   13  -4
n:cdt	               -2   11 -11    7
n:cf	10    -2           -2  -4 2   -3  3  2
n:cf-	                  5     -8 3 2
n:cfc	                 2 -6 7    -4
n:cfd	                 2 -3 2    2
n:cff	                 4 3     -4
n:cfh	5 2 -2  -4 8 -2      2   -3  2 -5   -3  7 2 -7
n:cft	                 3 -8     6  -2
n:ch	8 -3   4 -8  12  -4 2   2 -4 -13 -2  -4 7    8 -4 -7
n:ch-	       3        -8  5  -2     -5 5
n:chc	-6       3      -2  6  13 8 7     -9 -21
n:chd	-4       2  -2      -4  14 -13 2  -3  -7 16 -3
n:chf	-2    3 -2  3  3      -2  -2 -13   3  8  2
n:chh	11 -4 2 6 -7 -3 -9  2 17 -2  -4 -7  -3  -6 -3 -10 2  -3 15 -3 12
n:chl	    6        2     -2        -2
n:cht	-2  3 -3 -2 -3 3 2 -3 -3  2 3 4 -2 -3  7 3 6 -2  4 -7 4 -11
n:cl	-4    -5        6 -8  -2  -2 -6   5  13 8 -3
n:cl-	               2   -4     3
n:clc	               3   -3      3
n:cld	                 -2  3    2
n:clf	   3
n:clh	-8 -2  2 -2 -2  9  -2   2 -6   -2   -5  -8  12  11
n:clt	    -2        3   -8 2  4 2  5  -4 3 -5
n:ct	-4   5 4   -4  -3   -4 -3     -7 15  -5  7 13 -5
n:ct-	                 -2 -6     10
n:ctc	    23   -2  -2         -4 -4     -3 -3
n:ctd	                 12 2     -7 -3
n:ctf	               2  -2 -6 2  5  8  -4
n:cth	4   3 2 -2 -2 -4 3    -2  2 -13  2 -5 2  -10 -6 11 16
n:ctl	-5            6  8 -4   2 4    -4  -5
n:ctt	   3 -4   -2     -3     3  6  -8  2 9
n:d-	                 -6 -3       10
n:d--	                 -7        9
n:dc	    2             -3  -4    5  3
n:dcc	                   -2    4
n:dch	                 -4  7  -2    4
n:dcl	                 4 -2
n:dct	    3             -3  -3  -2  4  4
n:dd	         4         5 3    -3  -3
n:ddh	-2    -3             2 -4 12    -2
n:ddt	                 -8 -2 6      3
n:df	-4   2 -2           -5  -3  6      11
n:df-	                         4
n:dff	    -2     -2      -2   9 -2      2
n:dfh	-2    4       -2    -2  -7 -3 5    -2  11
n:dft	                 -3 5 6      -4
n:dh	10   -2 -6  -8 6 -2 -6 -3  -7 -2 -2 8 -4 19 8 3 -5 5 3 -9 -2 -4
n:dh-	                  -6       11
n:dhc	    -4            -2 -3  -10    16  6
n:dhd	    2 5 -2 8  -2        10 -21 10  -2    -4
n:dhf	-2    12         3      -2      -5
n:dhh	7  -6 -2 6 11 -8 -6   -5  -5     10  11  -8  2  -11
n:dhl	            2     4     2  2 -7
n:dht	-8    -12     -2  -3 -3 -2  4  9 -14 14  -5 4 -6  33
n:dl	    7          -4 -4  -5 11   -2  -2 -3 3
n:dlf	-2 2           3   -3
n:dlh	2 3   -3          -3 2  -2  11      -3
n:dlt	    7        -4   -4 2 -2 -5   -2  -2  16
n:dt	-2    -8     -3 -2  -5   -2  17 5 9 -2 -2  10  -11
n:dt-	                 -2 2 -4    7  -4
n:dtc	                 3 -3 -9    11
n:dtd	    7             12 -13 -2
n:dtf	               -5  6 -6 -2  -4  -2  17
n:dth	10    16 -2  7 -7  -3 2  2  -15  13  6 2 -29
n:dtl	-4            10  3 -4  -2 -10 7    6  -2
n:dtt	         -2 -2  -3   -3  19 10 -3  -2  -5  -5
n:f-	               3   2   -5  -3  8
n:f--	               7   -2   -5  -4  9
n:fc	    -5        -2 -2  -2  4 -13     15 5 7
n:fc-	                       -4 2 4
n:fcc	    -5           -4  -6      16
n:fcd	                  -2     2
n:fcf	6                  -3   -2  2
n:fch	8    -2              -5   -5  4  4
n:fcl	               6   -4       2
n:fct	             2    7 -13 11    -3 3 -2
n:fd	    -6  -3   -2 -5  -2 12 -2 -2  15 -6   -8    12
n:fd-	             6    -2 2       -5
n:fdc	                 4 -4       -2
n:fdd	                 4      -2
n:fdf	-2                         8
n:fdh	-2    3   -2 2   -2 -3 8  3  9 11 -6    -5  -10
n:fdl	               2   2
n:fdt	     -2 -3    -4  -2 3  -2  8 12 -12  -8    11
n:ff	-27    7 -7 -8   4 9   25 -4 7   9 -9 -2 -5  -5 -2 14
n:ff-	               6          -3
n:ffc	                  -3     8
n:ffd	    -2     -2 -2  -3 22 -2 2  -6 -6 15    3  -16
n:fff	-10    -9 -4 -3    3  -5 17 -2 -5  3 16 -7    -2  14
n:ffh	   4 4 -12 -4 5  -8 2  -4 2 4    -18 20 -2 -7  -3 -2 24
n:ffl	 8   -3        22 -16 7   2 -2 2    -2  -12
n:fft	-4    25        -3 -16  -2  6 -7 2    -2  7
n:fh	 2 9  -4 5 25  -3 -7 13  -2 -4  -12  -2 2 9 -4 7 -2 -8 -6 -18
n:fh-	    -2  4 2           -2 -2  -3    5
n:fhc	-2   2 4              -7   -2  6  10
n:fhd	6    -3  4 6  -2 -4  -2 -3  -18 3 -8 27 4  -2    -3
n:fhf	-8  -2  4 -9 3    -5  -7 2    -4  12 3 23  -5  -2
n:fhh	9 3 24 -8  -2 -4 -7 -4 3 20  2 -7 -2 -12 -2 3 12 -8 -3 -13  -5 -2 2
n:fhl	-6  -2  24  -6 -4     9 -9 5  3 -3 4 -6    -3  -2
n:fht	7 6 -4 4 -8 7 -10 -3 -2   -2 4 -9 4 13   -7 9 -6 15 -3 -11 -3
n:fl	-2 8  -3 -4  -4   -6 -4  15 -4 8 -11  3 3     15 -8 -3
n:flc	             4
n:fld	             7     2       -7
n:flf	 4           4 4     -2       -6
n:flh	-5 11  5 -9 3  -2 2    13 -3 6 -8  -3 17 -2  -3  10 -6 -23
n:fll	             7            -4
n:flt	-3      -3   -6    -9 3 -2  -3 13      -2 16
n:ft	  -2 3 4 3 -6 -2 -2 -17 -3 -2 -4 -12 3 -5  6 6 21 -2   3  8
n:ft-	    9         -16    -2 19 -2  -8  2
n:ftc	            2     -4 5 -6  -2  3 3 4
n:ftd	   3              -7 9 -4    2  -3
n:ftf	-2    -7         -2  -5  -3 15   39  -7  -24
n:fth	  -4 -6 -15  9 -12  -6  -4 4 -4 3 -6  6 -10 25  3 -2 9  5
n:ftl	-2         -2    2     5 -3  -3    8
n:ftt	-3    -7  -3 -2  -11 -2  -4 7    2 -2 8  -18  14  27
n:h-	-2   -6 -14 7  17  10    -3  9   -10 -9  -11  7  12
n:h--	   -5 -13 3  14  11  -2  -3  8    -10  -11  7  9
n:hc	-13  -2  31 -17 -7 2  -5 3 -4  -3 2 -14  4 4 -7 -2 6  26 2 -3
n:hc-	-3       3      2  3  -3 -17     22  -5
n:hcc	-8   -3 21    3 -4 3  -2 -3  -2  8    12  -14 2 -10
n:hcd	-2   2  5    4 -2 2      9 2 -9      -3
n:hcf	5    3  -3   -6  3        3    -4  4
n:hch	10   -7 42 -11 4 -2 -2 -7 3 -2 -2 -2 -2 -7 2  13 5  -18 -2 -14  4
n:hcl	   2   -2 -2     5 -5 -2 -11 2 -2 4 -3    2 5 8
n:hct	-2   2 -18 -7 -6 -4  8  -2   2 -3  3 3 -3  16 3 5 3 3
n:hd	-10  -4 -4 15  19 21 -2 10 13 7 -4 -16  -9  13 4 12 -10 -31 3 -19 -4 -3
n:hd-	-2    11 -37    39 -8   -16        -2    21
n:hdc	-3     3 -3    3 3    -3   5 -3    5  -5
n:hdd	     -3 5           -10  7      2
n:hdf	-5    4 -11 7   9      3  2 -9 4  -3
n:hdh	12   -3 7 -16 11 11  22 -2 3 -2 -2  -4  -5 3 -9 -3 -5 3 -17 -2
n:hdl	    2 -9 9 -2  -2      -2    5  -3   -2 6
n:hdt	-2  -3 -3 7 27 -10 8 -4 -17 9 3 -4   -6  13 2 -2 -6 -16 3 -6  9
n:headlines first above texts c	             2      2
n:headlines first above texts f	12    -7 3 -2   -3 -3  -3   -2  -3 -10 -3  -2    25
n:headlines first above texts h	17 -7 3 -2 26 13  -4 4 3 -4 -10 -3 10  -6  -2 -50   -6  -10  28
n:headlines first above texts l	     -2    5 -7  2 -4 7 -2  -2 12       -7
n:headlines first among texts c	    -2          -2   -7 -5 3  -3  12 13 -3
n:headlines first among texts d	      -3    -3    -2 -2  9 2 11      -9
n:headlines first among texts f	6  2  -2  13       -5 5   -4 14 -8    -2 -2 -15
n:headlines first among texts h	2  8 -4 -2  24 8 3 -6 -8 -2 -7 -2 6 -7 -2  10 -2 -3 16 -7 -8 -6 -11
n:headlines first among texts l	3   -2 -5  -2   -3    5 7  -2 -4 -12 8  13  -3 -6 3
n:headlines first among texts t	  2  4 8 -5  -4 -7    -2  -2  -6 5 -3    3  9
n:headlines first below texts c	    -2           -2  -3 8 -3    -12 2 14
n:headlines first below texts f	-4    -4           7   3   -2  -2  7
n:headlines first below texts h	-13    -5 -7 -2 6      -9  14  -2 -11 -4  -29  18  48
n:headlines first below texts l	    -2        -3   12   -3   -2   4 -3
n:headlines first c	-2    -3        -2  -2 -4  -8  2  -4  6 14 7
n:headlines first d	      -3   -2 -3   2 -2     16    3  -5
n:headlines first f	14  4  -15 3 9     -2 -4 -4 3 7  -7 4 -11  -6  -6  18
n:headlines first h	10 -12 7 -6 7 11 15 3 -2 6 3 -5 -7 5  -4  -12 -2 -11 -2 -5 -5 -4 -7 15
n:headlines first l	   -3 -7 -3    3 -8  2  13 7  -7  5  8   -5
n:headlines first t	    3 9 -5  -4 -6    -4  -2  -2 3 4  2 -2 2  6
n:headlines last above texts c	                 -3 -6     4  8
n:headlines last above texts f	-3    -8        -2     -4 -8       29
n:headlines last above texts h	  -8 -2 4 -5   15 -6 4 7 -4 14  -2   -30   19  -2  -5
n:headlines last above texts l	            16 -5 6     -2      -9
n:headlines last among texts c	    -2   -3 2       -3  12 -10   -2   14 -3
n:headlines last among texts d	5    -8     -2   -6     36 -15 9    -4  -4
n:headlines last among texts f	2  4 4 -3  4 -3      -5  -5  6 13 2  2  -2  -19
n:headlines last among texts h	29 -4 -14 -21  -22 18 -36 -5 -8 4 7 9   -15 4 18 16 8 2 6 13 5 -7 -5
n:headlines last among texts l	   -3 -2 -2 -2 -4  -2   13 3 -4 -4    -3  -9  2  15
n:headlines last among texts t	-12   3 -2 -4 -4 -8 -4  -4 5   -2  3 16 11 8  -13  5 -2 10
n:headlines last below texts c	               -2   3     12 -3 -4
n:headlines last below texts f	2  9 2 -3  21 -3  2 4 3 -2 -2  -2   -6 -4  -2    -13
n:headlines last below texts h	-48  5 35 -8 7 -11 32 -3 12 6 -7 -3 2  23  -16 4 -25  -9  -9  17
n:headlines last below texts l	       -2     -10 7  2 2        3
n:headlines last c	   -2 -4   -3 2  -2  -3   -5  14 -14   -2  8 17
n:headlines last d	5    -8     -3   -7 -2  -2  35 -15 12    -5  -3
n:headlines last f	-2  11 10 -13  27 -6   2  -2 -4  -10    -4    -2  -10
n:headlines last h	-13 -3 -17 -3  -4  2 -4   2  14  8 4 6 7 2  3 10 -8 -7
n:headlines last l	 -2  -4 -4 -2 -3 -5  -2 -2  23   -3 7  -2 -4  -10   2 11
n:headlines last t	-11   6  -6 -2 -7 -2 -2 -3 6   -2   8 11 9  -11  7 -2 8
n:headlines mixed above texts c	-2    -2             -3 -3     14 -3 3
n:headlines mixed above texts f	-14 4 -7  -13  -4   -14 -2  3 18    2 16  -2 8  -3  10
n:headlines mixed above texts h	16 12 -7  13 7 6 2  8 13  2 -23    6 -27 2 13 -25  -9 -2 -3
n:headlines mixed above texts l	 7   -2 -3 -2   -3   -6 24 3 -5   6   -2  2 3 -18
n:headlines mixed among texts c	-5   -2 8 -2    -3 -2  -2 -2  -7  -4 4 5    8 21 -13
n:headlines mixed among texts d	-4    2  -3 -3     -2 -3    10 3 11    -2 -3 -2
n:headlines mixed among texts f	  3  22  -13   3 4  2 3 -5 -2 -2 -2 -9 6  3  6 -3 -11
n:headlines mixed among texts h	5 3 13 -12 4 5 4 9  6  3  8 -7 -8 -3  7 -3 -6 10 -3 -11 -12 -15
n:headlines mixed among texts l	7   -6  -2 -5 -3  4 -3  13 -2 -2 5 5 -3 -10 -5   -2  -2 11
n:headlines mixed among texts t	15  8 3 -3 -2 -10  3 17 -5  -3 -6  -5  -4 6 3 -3 -5   -2 -6
n:headlines mixed below texts c	    -2           6  9 -16      2 5
n:headlines mixed below texts f	    -4         -2     2   -7  -2  21
n:headlines mixed below texts h	-56  -3 11 -5 -11 -11 14 -2 -7 -4     26  -12 -8 7 -2 -6  21 -2 54
n:headlines mixed below texts l	            -3   8         5 -5
n:headlines mixed c	-4   -2 3 -2    -5 -2  -2 -4  -3   -6 -3    20 19 -4
n:headlines mixed d	-4    4  -4 -3     -2 -3    8 8 10 -2   -4 -3 -2
n:headlines mixed f	-6 6 -3 -5 5 -2 -18 2  -13   5 19 -5  -2 -2 8 8 -3 9   -5 4
n:headlines mixed h	5 9 -6 8 3 2 2 4 -5 7 11 5  -12 -7  -5 -15   8 6   -14 -5
n:headlines mixed l	7 7  -9  -6 -8 -3  3 -4   16 -7 2 3 -3 -9 -8   -3 10 2 9
n:headlines mixed t	15  8 3 -4 -5 -9 -2 2 7 -8  -5 -8  -7  9 7 5 -3 -5  3 -2 3
n:hf	-14 -3 8 2 11 13 4 6 -2 11 10 -4 -12 -13  16  -10 19  -3 -11 -3 -24 -3
n:hf-	    -16 -2    -2    -3  5   9   -5  -7  21
n:hfc	    6 -4 -2 -2  9      -7  6 3   4 3 -5  -7
n:hfd	-5    11 22 4  -2 -14 -8 3  15  -5  -2 4 -13 -2 -7  -4  5
n:hff	-10  -5 -2 7 7 -22 6  3 14 -5 4 2 -4 22   11 -4  -8  -4  -9
n:hfh	6 -3 17 -12 -12 -8 30 -9 2 10 22 -5 -8  3 9  -11 23 -14 -2 8 -4 -10 -2 -29
n:hfl	10   -3  -5 5    -4  -3 9 2 -3   13 -2    -2  -15
n:hft	-3  -3 -3 26 -15 -4 3 -4 17    4  -9  -9 17   -15  -10  4
n:hh	8  5 7 4 8  9 8 5 3 3 -3  -10 6 -7 -9 2 -2 -11 -10 -2 -8 -12 6
n:hh-	-16  -5 7 -13 -2 -8 9 -3 11 -10   -3  26   -5   -10 -3 -5  33
n:hhc	-23  -4 -3 -3 3 -11 8 -3 -4 -3  -2 -2  7 3 15 -7   -6 -2 27 5 6
n:hhd	11  -9 2 26 20 34 2 7 8 10 8 -3 -18  -5  -39 -6 -7 -2 -22  -17 -3 2
n:hhf	7  10 -2 12 -14 33 12 -3 7 3 3 -7 -12  13  -8 -7 -17  -12 -3 -7 -2 -6
n:hhh	9  7 6 -2 7  4 17 5 -3 3 -4 -4 -12 -15 -4 -3 17 -2 -5 11 -5 -19 -8 -3
n:hhl	 -2 -8 19 -3 9 8 20  6 13 5 -18 18  -10 -4 2 -22 6 -3 -12  -10  -12
n:hht	6 4 -27 -11 9 6 -13 -26 -3 9 -6 15  26 -2 -7 -7 10 4 5 -4 4 7 5 -4 -3
n:hl	-11 -2 -3 -10 7 10 2 4 -3 5 11 4 13 11  -2 3 -4 -13  -3 -18 4 -9 -3 9
n:hl-	       4  -3    3
n:hlc	    -2 -5 4   6 -3  19 -16 -2 2   -9 4    9
n:hld	   -2 2 -4 4   8 -5   3  2  13 -10 -2      -2
n:hlf	-2   2 2 4 -5 4   -5  -2   3  -2 -6 -3  3  -3  11
n:hlh	2 -2 -4 5 2 -2   -3 7  7 -9 7  -6  2 11   -4 2 -12  -2
n:hll	 -2   8 -4 -3  2 -8   3 5 -4  -2 5 -5   -4  7 -2 2
n:hlt	-22   -4 4 11 10  -3  24  -4 8  -5 5 -2 3 -4 -2 -8 3 -6 -3
n:ht	 -8  7 5 -5 2 -13 3 -5 -16 -6 -2 14  -13  5 9  22 13 -4 4 -14 5
n:ht-	-10    21 4 15   -2 -3  -2  5 9  -3 -3   -8  -7  -13
n:htc	4    -4 -5  -5 -2 -3 -4 -5 -2   -14   -5 9 -2 15  20 11 -6
n:htd	3    13 -6  2 2  -3 -4 -5 -3  -2  2 5   -10  -2  9
n:htf	10   -2  -9 -10  -2 -4   -2 -8 -3 10  4 3   9  -9  18
n:hth	-13  8 12 9   5 9 -17  -6 4 -5 -3 11 -6  8 5 -10 3  5 -8 -10
n:htl	-2      5 -10  -8 -3 5 -3 -10 11 -10 -3 3  -2   -3 4 14 8
n:htt	-6 -7 -8 -2 -19 10 -15 -5 -5 3 -5 13  12  -4   5 5 28 5 3 -7 -9 4
n:joins above 0 cc	                 -2 -3 6    -4 5
n:joins above 0 cd	                 -2 14 -9
n:joins above 0 cf	                         4
n:joins above 0 ch	15   -2 -10 -2  8   3     -4  -12 -3 10 3 4  -5
n:joins above 0 cl	             -3          -2 2 4
n:joins above 0 ct	                  4 12    -11
n:joins above 0 df	                  -7       8
n:joins above 0 dh	13   4 2   -2    -3 -2   -5   -8   7  -4
n:joins above 0 dt	    -2             -3 -12 12    3  2
n:joins above 0 fc	                 3
n:joins above 0 fd	                 3 7       -7
n:joins above 0 ff	-4    -4        8 12  6   -2   -2    -8
n:joins above 0 fh	11  -2 -6 12  -6 -3 2 -6 5 3 -4   10  13 -5 -4  -6  -6  -8
n:joins above 0 fl	            11 -5  -3  4 2       -6
n:joins above 0 ft	-2    -3 5    -2        -2 5 12    -9
n:joins above 0 hc	         -2         11 -2    3 -2 -4
n:joins above 0 hd	      -3   -2   -2 -2    11 18 -8      -5
n:joins above 0 hf	-4  -5 4 3  -6   -7 -6  2 17  -7   2   7  -2 2
n:joins above 0 hh	3  -5 8 10 8 -5 18 10 5 -14 -6 6 -3 -2 -6  5   -3 -25 2   -6
n:joins above 0 hl	-2      -3    -2  7 21 -6  4 -3 -7 5    -3 -4 -7
n:joins above 0 ht	  5 6 -2  -2 -2  12    -2   3 2 -9   -6  -3  3
n:joins above 0 lc	                 -4      6
n:joins above 0 ld	                  -2 2    2
n:joins above 0 lf	                         4
n:joins above 0 lh	5 7  3 -6 -4  8  -2   3 -2  -2  -8 -4 8    -3  -2
n:joins above 0 lt	                 5 -9 8
n:joins above 0 tc	    -2           -4      -2  9 4 -4
n:joins above 0 td	                 15 -19 5      3
n:joins above 0 tf	    -4        -3   -7   10 2  -6  9  3
n:joins above 0 th	5  2 6 17 -21 -5 12 5 10 -2 -4 -2 -2  3 3  -17 -2  10 -5 -11  2
n:joins above 0 tl	            6  -6 -11 6 -2      -4  13
n:joins above 0 tt	-2        -2         3 -2 16  -4  8  -13
n:joins above 1 cc	-3    -3             7 8   -2  6 -8 -3
n:joins above 1 cd	                  -8 3    5  3
n:joins above 1 cf	12                  -2   -2  -3  4
n:joins above 1 ch	3 -2   8 -4  12  -2  2 -2   -5  2 5 -4 -2 -5 6 2 -5 -9
n:joins above 1 cl	-4    -3        6 -3 3 7   -2 3  4  4 -11
n:joins above 1 ct	-3   4 -4     -2        12 4 9  -4  -3  -10
n:joins above 1 dc	    8              -9     4
n:joins above 1 dd	                   4
n:joins above 1 df	-3   2                      4
n:joins above 1 dh	-2   -5 12 4  8  -3  3    -6  7 -8 5  -5 2 -6
n:joins above 1 dl	            -5  -3 -6 6  17 -4  -2  -2 -3 3
n:joins above 1 dt	                 -2 -9 3    9
n:joins above 1 fc	    -2         -2     -9 4    9 3
n:joins above 1 fd	            -2     5      3  -2
n:joins above 1 ff	-10   3 11      -2  -3 -11  -3   -15  -2 -2    41
n:joins above 1 fh	8   5 11 -2 -21 8 -4 -3 -12 -4 4 5 4 -11  4 -13 14  5 -3 3 -2 2
n:joins above 1 fl	 8  -2 -3        -4 15 6 -7   3 2    5 -8 -13
n:joins above 1 ft	6    -3     -2        10 -14 -7    24  -6
n:joins above 1 hc	    -3 -3    -2         6 -2    -3 8 6
n:joins above 1 hd	      -4   -3 -3   -2  3  12 21 -5    -4 -2 -9
n:joins above 1 hf	6  15 3 -10 10 -3 -2  -7 -17  -6 2  -6  -5 11 2  -3  -5 -2 17
n:joins above 1 hh	4 -5 -5 -11 9 5 -13 3  2 -13 16 -5 12  5 -4 2  4 -3  2  -2 -4
n:joins above 1 hl	5    -7 -7 -6 -4   -8  2 7 3 18 -4 -2 11 -7  -2  2 -3
n:joins above 1 ht	3  2 -3  -3 -6 -4 -2 -6 -6 8  -5   -2 4  8   -2 3  15
n:joins above 1 lc	    -2         3    4 -6 -2    7  -2
n:joins above 1 ld	                 7 -14 9
n:joins above 1 lf	-3 6  3 5        2 -5  -9   -2 -2      4
n:joins above 1 lh	-14  -4 10 -5 11 5 11  -15  -4 -5 4 4 6  -4 -4 12  4 11 -4 -4 -17
n:joins above 1 ll	            -3 4  -4 2  -3 -2    8
n:joins above 1 lt	2    -2    3 15        -8 3 2  2  -11  -3
n:joins above 1 tc	-2   -2 20        2     -6 2 4  -10  -4 7 -6
n:joins above 1 td	                 4  -3    2
n:joins above 1 tf	7   2           -2 3   -13   -9  8  9
n:joins above 1 th	8   6 21 9  -2 -3  -2  15 -4  19   -21 -10 -5 -25 -5 -3 -2 4
n:joins above 1 tl	   -5 2        3  -2 7 2 -6 -6 -2  8  2 -11 10
n:joins above 1 tt	-4       -3          6 -4 4  -3  7
n:joins above 2 cc	    -2             9  3    -8  -3
n:joins above 2 ch	-7   -2 2 -3  4     3   -2  -3 -8 2  8  12 -2
n:joins above 2 cl	               -7   2      8 -3
n:joins above 2 ct	                  6 3    -12  3
n:joins above 2 dc	                       4
n:joins above 2 df	               -4   -8       10
n:joins above 2 dh	    5   -3        24  8 -19 -8  -2 2
n:joins above 2 dl	            5   3 -4  -4     3
n:joins above 2 dt	-2       3          6 11 -11    3  -8
n:joins above 2 fc	                  -2     2
n:joins above 2 fd	                  -3 5
n:joins above 2 ff	             -6    8        5
n:joins above 2 fh	-4  3 2 2 -11 2 -5  -4 -3  2 3  -3  -6 12 -5  -3    21
n:joins above 2 fl	              2
n:joins above 2 ft	-2    3             -10 3 7
n:joins above 2 hc	                   -3    6
n:joins above 2 hd	         4                -3
n:joins above 2 hf	-7     -3 -6 -2  -6 7 2  -5  -3   22   4  -2
n:joins above 2 hh	-2  11 -2 8 15 4 -6 -4 7 11 -7 -3 -5 -2 -8  -9 6 -3  -7 -4   4
n:joins above 2 hl	2   -2  -2 -2   3 -3    -4 -7 3  -7 5    4  13
n:joins above 2 ht	5  4 2  -2 -3 2  -7 -2       -10  2  -5  2  14
n:joins above 2 lh	-2 2    -4      3  2    4 5 -3  -5  3
n:joins above 2 lt	                 10  -2    -8
n:joins above 2 tc	-3    -6    3    -3   -6  -5 -14 -5  -4  5 14 25
n:joins above 2 td	6       -2     -2     6 -24 16    -4  6
n:joins above 2 tf	24   -6 -2   -2     -4  2 10  4 -19 -2  17  -11 -3 -8
n:joins above 2 th	  5  10 -14 9 -3  -4 4 2 -10 -8  2 -4  -5 -3  21 3  -3 2
n:joins above 2 tl	-2    5        2 -7 12 7 -5 -4 -19 5  -15  3 22 -2
n:joins above 2 tt	3    14   -6        -5  -3 -3   9  -2
n:joins above 3 cc	                  -3 -2    -3 7
n:joins above 3 ch	-4   2 10    -2         -3    -5  6
n:joins above 3 cl	2                       -2 7 -2
n:joins above 3 ct	                 5 -2 2    -6  2
n:joins above 3 dh	-3   -2 -15           -5  -9 28 -6 -2  -2 5  12
n:joins above 3 dt	    -2             -9 24 -10      -2
n:joins above 3 fc	                  -2     3
n:joins above 3 fd	                  -3 4
n:joins above 3 ff	    -2   2      8     5 -2      -7
n:joins above 3 fh	-2 -2   -5 2 6    4   -8     6   -4  -2  7
n:joins above 3 ft	                 4 -4 2
n:joins above 3 hc	                 3 -7 -2    7
n:joins above 3 hd	                 -3 -5 10
n:joins above 3 hf	-3    -3  10   7 3   -7  3  -4 20 -5    -2  -21
n:joins above 3 hh	-6 -2 -9 6 -14 11 29 -2  12 10  -2 -9   3 2 2 4 -2  -3 -10  -13
n:joins above 3 hl	            5 7 -4   -3       2
n:joins above 3 ht	    -2     2     3   -5 10 -9  -2  7  2
n:joins above 3 lh	-6    7         3  2  3 11 -10  -2  -4
n:joins above 3 tc	                  -8      13
n:joins above 3 td	               -3  3 -6 14  -2  -3
n:joins above 3 tf	-8    5           4  -3 10 8  -11    -2
n:joins above 3 th	6   -12 -16 28 3  9 -7  2 5  -2 -22  -7 18 -7  15  -7  -5
n:joins above 3 tl	    -5        -4 -3 9 5 3 8 -3   11  3 -11 -12
n:joins above 3 tt	-2   2            -2  -4 17 -4  -13  11  -3
n:joins above 4 cc	                 7 12 -2    -12  -3
n:joins above 4 ch	3                   -2    4  -2
n:joins above 4 cl	                  -2     3 3
n:joins above 4 ct	                 -2 -2 4
n:joins above 4 dh	                  14 -2    -2  -6
n:joins above 4 dt	                 -5 20 -10    -4
n:joins above 4 ff	          11        10 -4      -14
n:joins above 4 fh	  -2 -5  -3 10 -2  -2 11       2 -7
n:joins above 4 ft	                 -4 6 3    -5
n:joins above 4 hc	                  -9     10
n:joins above 4 hd	                 3 3 -5
n:joins above 4 hf	      26    7        18 -3  -5    -39
n:joins above 4 hh	-10  7 -12 -13 -23 36 -11 -6 -3 22   -4  -3  -5 7 -16  33 -2   8
n:joins above 4 hl	                3
n:joins above 4 ht	                 6 12 -9  -3  3  -4
n:joins above 4 lh	   3  -3  -3      6  4  -3 2 -3    4  -5
n:joins above 4 lt	                 -2 3
n:joins above 4 tc	    -8             -2 -7   13  7 -2
n:joins above 4 th	-7   14 -11   -10  -3   -2   -4  2 68 -15  -23 -3 -2
n:joins above 4 tl	              -2 -2         8
n:joins above 4 tt	3       5          3 24 -34  10  -3  -4
n:joins below 0 cc	                 3  -2
n:joins below 0 cd	                 5
n:joins below 0 cf	                  4       -3
n:joins below 0 ch	               -4  3 11 -2    -6 -5 7
n:joins below 0 ct	    3             10 -13   2   5
n:joins below 0 dc	                  3 -3
n:joins below 0 df	                 -3  2
n:joins below 0 dh	                 -6 -3 16    -2
n:joins below 0 dt	            -2     -2 3 -3    8
n:joins below 0 fc	                  -2      2 6
n:joins below 0 fd	    -4  -2       19     -3       -6
n:joins below 0 ff	-2    -4 -2 -2   -2 2   14     -3     -2  5
n:joins below 0 fh	4  -6 3 -7 4  -3  4   -5 -4 -2 -10  -5    28  -2  -2
n:joins below 0 fl	         -3         5     12  -9
n:joins below 0 ft	5    3        -4 -6  -3  2 -14 -4  10  -4  18
n:joins below 0 hc	-7    22 3 4   -3 3   -3  -6  2 -6 6  -4   -2 -8
n:joins below 0 hd	-15   -3 8  24 6  -10 28 -2  2  -19 3 -7   -3 -6 4 -6
n:joins below 0 hf	-12  2  8 7 11 5  13 14 2 -3 -15    -3 -4 -12 -2 -9  -4  3
n:joins below 0 hh	15  -4 16 -13 15 -5 -7 3 -7 12 13 -6  -2 14 -2 -8 -12 -15 3 -6 9 -7  -5
n:joins below 0 hl	  -2   24 -9  -2 17 -12   -2  -6  2 7 -6  -3  -4  -2
n:joins below 0 ht	-13   10 6 12 -11 -3 3 15 -16 4 -7 10    -3 5  11 13 -10 -5  -18
n:joins below 0 lc	             2  3          -3
n:joins below 0 ld	             -2 -2 3          3
n:joins below 0 lf	           2             3
n:joins below 0 lh	-7 9  -2      9    -9   -2  7 -5  -2   5
n:joins below 0 lt	-7    4        -3 4 4  -2 3 -5   9  -3
n:joins below 0 tc	                 2 4     -4
n:joins below 0 td	                 -5 14 -7
n:joins below 0 tf	         -2        -5 25 -4    -4  -7
n:joins below 0 th	-22   -5 10 -2 -2   9        -6 -4 9  29    -17
n:joins below 0 tl	    3     7        -3 3     -5  -3
n:joins below 0 tt	    -4 -2 -2   35  5  -2    4 -5     -7  -18
n:joins below 1 cc	    -6             -15 -5     15 3 15
n:joins below 1 cd	                 9 -2 14    -17  -2
n:joins below 1 cf	                   -2    4 2
n:joins below 1 ch	-3   -2 -4           3  7 -7 7  -3  6 4 -7
n:joins below 1 cl	                  -3     4
n:joins below 1 ct	    10     -2   -3 -2 -2   -10 -8 -4  -2  10 14 3
n:joins below 1 dc	                 -5 6     -2  5
n:joins below 1 df	                 -3 2 2
n:joins below 1 dh	5    -5             -5 3 21    -3  -5
n:joins below 1 dl	    8             -3 -5 8    -4
n:joins below 1 dt	    2        -3      -7 7    4
n:joins below 1 fc	               2   -5     2  4
n:joins below 1 fd	         -2 -5     2   -9   -4    22
n:joins below 1 ff	-4    7 -2  -2   -4  -2  -2   -2 -7       26
n:joins below 1 fh	-2 4 18  -10 3  -2   -4 2 9 -4 2 -10 -3 -3 13 5  -20  -6 -4 11
n:joins below 1 fl	-2         -2 -2  6   -2   -2       7
n:joins below 1 ft	-2   4   -6   -10    -3 6 -6   -3     3  19
n:joins below 1 hc	-6  -2 -3 27 -9 -6 3 -2 -4 6  2 3 2 -8  -10 2 -3  6  -14  15
n:joins below 1 hd	2    14 5 -12 7 -4 23 -7 8 -3 -17  9  8 -13 2 -6 -22 -3 -7  17
n:joins below 1 hf	18 -2  -5 20 -25 -12 6 2 13 -2 -2 -2 -7  -5   -9 7 -2  2 -4  9
n:joins below 1 hh	11 -6 9 8 3 6 -8 2 -8   -7 9 12  7 -2 2 -9 -4 -7 -8  -3 -7
n:joins below 1 hl	-26   -8 17 -11 8 8  10 17 7 -4    3  -5   -15 5 -5  4
n:joins below 1 ht	-10 -3 -13 -5 17 13 -11 11 -3 -15 5 -14 9 22 8 -4 2 -11  -5 21 8  -10 -10
n:joins below 1 lc	         4   7 -13 3 3 2  -4   -2  -4 3 2
n:joins below 1 ld	             11 -9 13   4      -2 -9
n:joins below 1 lf	            7 6 4 4   -2      -3 -9
n:joins below 1 lh	14 -2  -7 -9 -4 -2 -6  -5 -5  21  5 -3 5 -6 -11 -8  -4 -2 14  15
n:joins below 1 ll	    -2     4 -2  5 3  5 -3  -3 -2    -3  -2
n:joins below 1 lt	   2 -5 -4 -2   -6 -3  2 10 6 -10 6 -6  -9  8   3 9
n:joins below 1 tc	                 14 -6 10    -7  -3
n:joins below 1 td	                       3  -3
n:joins below 1 tf	-2                 -6  15    -2  -3
n:joins below 1 th	3  5  7 2    -4      -3   -17   -8  21
n:joins below 1 tl	    3     -5        7 17 -17    -5  2
n:joins below 1 tt	   2 -6  -2   4        -5 -9 -8  7  -6  25
n:joins below 2 cc	                  -10 3    9  -2
n:joins below 2 ch	               -4  8 -3 -3     6 -3
n:joins below 2 cl	                  -2     4
n:joins below 2 ct	                 -5 -14 2  -2  12 7
n:joins below 2 dc	                 4 -3 2
n:joins below 2 df	                  7       -5
n:joins below 2 dh	               3  7 7 -13
n:joins below 2 dl	                 -3 3     2
n:joins below 2 dt	    -2             15 6 -10    -3  -2
n:joins below 2 fc	               -3   6       -3
n:joins below 2 fd	             -5    2 -3   -2    8
n:joins below 2 ff	    -2         6  -2   2       3
n:joins below 2 fh	-8  2 2 -4 -2 20       3  12  2 11   -5  -2  -28
n:joins below 2 fl	      -2       -5            8
n:joins below 2 ft	-2   2 6         -5     22   -4  2  -12
n:joins below 2 hc	-2    8 -8 -5   8         3 -4  3  8  -8
n:joins below 2 hd	     10 -7 3 3 -4  -3      -7 -10 19  -6    2
n:joins below 2 hf	-11   -2 -16 47  -3  -19 8 -2  -2  34  -2 -6 -6  -6  -4  -10
n:joins below 2 hh	22 11 -2 5 9  9 -3 4 11 -8 -7 -5 -15 -3 -6  -19 6  -4  -8 -4  8
n:joins below 2 hl	    -4  13 4  -24 21  4      -2       -6
n:joins below 2 ht	28 -4  -4 -12 -14 9 -15  -18 8 9 -2 -8 -2 5  -8 8 -3 -8 30 11 -7  -3
n:joins below 2 lh	11            12  -3    -5     -2 -2 -5
n:joins below 2 lt	            3 4 3 -2 -3   2  -2  3 -3 -2
n:joins below 2 tc	                  8 4      -9
n:joins below 2 td	2    17             -5 6 -8    -7  -2
n:joins below 2 tf	    -2             5 -2 -12    -4  19
n:joins below 2 th	2  -5 6 -7 5 -5 -6  -2 -5     -3  7 6 16  -11  10  -5
n:joins below 2 tl	                 7 7 7    -7  -7
n:joins below 2 tt	    -13 -6   3 -14  5   3   12 12 13 -2 -18 -2 23  -12
n:joins below 3 cc	                 3 -2     3
n:joins below 3 ch	                  9 -3    -5 3 -2
n:joins below 3 ct	                 -4 3 -2    8 -3
n:joins below 3 dh	               -3  16 3 -6      -4
n:joins below 3 dt	            -2     9 9 -4    -3  -3
n:joins below 3 ff	         -2    -3  9   -2       2
n:joins below 3 fh	9  2 -6 -2 2  2   6  -3 4    -3 -11   15  -2  -11
n:joins below 3 ft	             -3  2  -2 -4   -3  -3  14
n:joins below 3 hc	3         -2      3  3 4     -3  -3
n:joins below 3 hd	3    -3 -9 24 3  -6 -6       -2        -2
n:joins below 3 hf	-6  2  5 -23 -2 -2  17 -6   9  11   -3 4  -2  -2  2
n:joins below 3 hh	9  -8  18 6  20 2 -7 -13 5  -13    2 12 3  -3 3 -10  -26
n:joins below 3 hl	2    4 12 -9         -4  -2 -5     -2  9
n:joins below 3 ht	-9  -2  -17 -16 12 -11   -8 -4 -2 -4  -8  13 32 10 -6 7 -3 14
n:joins below 3 lh	            -8 -3  -4 -2 2 4 8  -4  -3  13
n:joins below 3 lt	            4  2    2 -2    -2  -5
n:joins below 3 tc	                 -5 -10 2    15  -2
n:joins below 3 td	                  9 -3    -3
n:joins below 3 tf	                 4  -5    6  -4
n:joins below 3 th	23  14 6 3 -9 -6           -11 10 6  -7  -7  -13
n:joins below 3 tl	                 -2 -8 6    5
n:joins below 3 tt	   3 -4 3    -8        -9 16 5  -12  3  11
n:joins below 4 cc	                 5 7 -3    -7  -2
n:joins below 4 ch	                       3
n:joins below 4 cl	                       3
n:joins below 4 ct	                  3 -6    5
n:joins below 4 dh	                 7        -3
n:joins below 4 dt	             -2    25 -23 12    -5  -4
n:joins below 4 ff	    3  -2   7 4       4 21       -36
n:joins below 4 fh	-2  -4    8 3  3 9        5 -4      -19
n:joins below 4 ft	                         -2
n:joins below 4 hc	    -8              -21     36  -5
n:joins below 4 hd	      -2    2 4      3 -5
n:joins below 4 hf	  -3    13   -3         -2 5      -5
n:joins below 4 hh	-37   -12 11 -9 -2 -6 2 4 -3 -3  9 2   9 20 2  18 -3
n:joins below 4 hl	     3              2
n:joins below 4 ht	-2   -2 -9 -19  -5 -2 5 -3   -2  -3  21 38 10 -2 -18 -2 4  -5
n:joins below 4 lh	             2  2  -2 4 2    3  -4
n:joins below 4 lt	             -4 -6 -2  3 3 10      -2
n:joins below 4 tc	                 3 -2 -2
n:joins below 4 tf	                 2
n:joins below 4 th	  -2  -4 2  5          4 17 -5  -4  -6  -6
n:joins below 4 tl	                  -13 -4    18
n:joins below 4 tt	    -8 7  2  -3    -5    -5 13 -2  7    -2
n:l-	         -2    4  3        -3 7 -5
n:l--	         -2    4  3        -2 5 -4
n:lc	         2   14 -15  10  -2 -10   -2  5 2 -2
n:lcc	            20 -17 -2 5  5  -2    -2  -4
n:lcd	                   2
n:lcf	                  -3     6  -3
n:lch	-9    7 2  2     -10 6  5 2 2 -7 3  -3   4
n:lcl	2            -3            2 2
n:lct	         2    3    7 -4     -2 -2 -5
n:ld	         4 -2  -3 9 -8 12 2 9 -11 3    2  -10
n:ldh	-2   -4    2      2 -3 5 -2  8   -2
n:ldt	         4   -3 4 -7 10 4 -2 -13 13      -10
n:lf	-7 5  3 4 -3    -2 -2  11 -5 2   -4 -10 -4    13 -3
n:lf-	               -6        10 -2
n:lfc	               3   -3     -3  3
n:lfd	           2  4  2          -4
n:lff	               3        -2  4
n:lfh	-7 2 -2 2  7 -2      6 2 2 -7  -5 7 -2  -3   3
n:lfl	            -5 2            6
n:lft	    8        6 -8   2  -16   2  14
n:lh	6 8 -5 5 -4 6  10  -16 -7  3  4 4  -9 6 3 -2 -15 4   -3
n:lh-	-2    -2           -8   -2   -3   3 17
n:lhc	-5    11        8 2 2 3 -2 3 6 -2  -3 2 -13  -9
n:lhd	2    6 -3  3  -3   -3 -2 -3   5 -11 3    -2 7
n:lhf	5 -2   -9 5 -2     -2 -5 2 -3 14  -4 12 -5  -3    -2
n:lhh	-10 17 6 15 -18 -8 3 6 -2 12 -8 2 15 -2 -4 -15 -3 -9 -7 13  -16 5  -2 11
n:lhl	3 -2  -5 -2 -3    -3   11 -10 2 18 -2  -9 -5   4  -4 8
n:lht	9 -8 -3 -4 4 3 -3 -5  -8 -3 -3  15 18 -16 3 4 3 8  -6  4 -3 -11
n:line 0 of 2	9  -10 20 6 5 -11 17 -4 -15  4 -9 7 4 6 -3 -6 3 3 -4 -14  7 -5 -9
n:line 0 of 3	6 5 -6 12 2 2  -6 -9 -4 -3 2 7 13 -2 11  4 -25 10 -4 -6 -3 -8  3
n:line 1 of 2	-17 -3 -12 5 4 21 24 -7 6 22 -9 9 6 -4 -4 -11  -8 -8 -16 -8  5 5
n:line 1 of 3	 5 -7 -11 -15 -7 8 -15 -2 24   -5 -11  6  -12 -7   41 7 -4  8
n:line 2 of 3	  -8 -8 5 -8 6 -6  4 22 -2  4  2  16 -13 4 -2 -27 4 3  4
n:ll	    -2     4    8 -8 11   -4 -3    2 -3
n:llf	            -3 -7  5 2  -4     10
n:llh	-2 4  4 -2 -2       6 7 -4 7  3 3 -5  -3  -5  -5
n:lll	2            4 -5 3
n:llt	   2 -2 -2    2 -2   12  -2 -2  -6 2  2   -2 -3
n:longer than above 0	6 -6 -18 23 13 3 -52 8 2 -11 -50 4 7 -3 -4 -10 3 -3 13 5 -2 44 5 15 2 8
n:longer than above 1	-9 -4 -2  5  2 -3 -6 3 11 -7 16 9 -5 -14 3 -12 3 -2 -2 -4  12  5
n:longer than above 2	-20 -3 20 -27 -12 4 45 -17 2 14 34 -4 -27 22 -4 -20  10 13 3 -5 -18 -13 7 -8 7
n:longer than above 3	5 7 14 -15 -9 19    18 14   -6  26 -2 -9 -13 -7 -2 -39 -5 7  -4
n:longer than above 4	30  -26 6 17 11 -51 9 9 2 -29 19 6 -4  12 -4 6 8 8 -2 -2  -11 -2 -12
n:lt	-4 -2     -5 -3 2 6 -4  5 21 3 -15 5  4 3  14  -17 -4 -7
n:lt-	-3    -8        -3 5  -2   -3 -3  10    8
n:ltc	    -3        6 -17 5   -2 -4 -5  5  14 6 -3
n:ltd	                  -2 3
n:ltf	    7        -5  -3  3  6 -3  9    -12
n:lth	    -11 5 2   -5   -7 3 9 -7 2 7 -12 9  10 -5 -7 -5 10
n:ltl	-2            -4 -2  -7 3 -3 7 3  7   2 -4
n:ltt	-5    -6 -7 -3 -2  12 -3  15 23 4 -7  -14 8 10  -17   -7 2
n:many headlines	11 2 5 -8 12 4 -3 12 15 -6 -9 3  -5 -3 -10  4 3 7 2 -12 -7 -7 -3 -7
n:names first false last false cc	               2        -3 3
n:names first false last false ch	-2            4 -4 -3 -4    2    8 4 -4
n:names first false last false ct	            3   -5   -2   5    -3
n:names first false last false dh	              -2 3   4
n:names first false last false dt	            -4   -2   5     3  3
n:names first false last false fh	2 7  -3         4 -7 6 -7    -2    4 -5 4
n:names first false last false ft	            -5 -5 2    4 3      4
n:names first false last false hc	            19 -14 -2
n:names first false last false hd	         5 -2   3  2          -2
n:names first false last false hf	             12     -2 -2      -3
n:names first false last false hh	13   -4 -3 -4 -4 -3  3 -3  -2 12 -2 5  -6 -3 -4  -2 -2  5 5
n:names first false last false hl	         5   3 2 5 2 -2  -2       -6
n:names first false last false ht	   3 -4 -3 -3   -7 -4   11 -4  4 -9 8     4 -2 4
n:names first false last false lh	             -2  2        -2  7
n:names first false last false lt	   2         -2 10 -3 -2      2
n:names first false last false tc	            -6  5 4 2  -2     3  -3
n:names first false last false td	            -2  -9 12 2  3     2 -3
n:names first false last false tf	           2 5   4      -2  -4  -5
n:names first false last false th	5   -5 -6   -2     -5 -4  -3  -9 -6   -2  8 12 20
n:names first false last false tl	              -3 4 -2  -3     -2  9
n:names first false last false tt	-6   -2 11        2 -2 11 -7 -3 8 -10   4  -6  2
n:names first false last true c-	               2
n:names first false last true ch	            -3
n:names first false last true h-	             5
n:names first false last true hh	            -2 -8  5   -2 5      7
n:names first false last true ht	         2    -2 2
n:names first false last true t-	                        6 -6
n:names first false last true tf	               -2        6
n:names first false last true th	              3 -4      -2    5
n:names first false last true tt	3                   2      -2
n:names first true last false -h	4            10     -2       -2 -9
n:names first true last false ft	            4             -2
n:names first true last false hh	   2          7  -4 2 4        -5
n:names first true last false ht	            -6   2  3 -2 2
n:names first true last false th	            12  3 -6    2    -2 -2
n:names first true last false tt	-2    -4        6   3      5   -3 -3
n:shorter than below 0	3 5 12 8 -9 5 25 -21 -5 -14 11 -3 -4 -2 3 -21 -2  -4  4 13 12 -13 -3
n:shorter than below 1	3 5 5 4 8 -2 7 13 2 3 -4 -8 3 -13  3 4 3 -3 4 -4  -2 -7 -12 -13
n:shorter than below 2	5 -2 -15 16 -5 10 -19 7 10 -2 -10 9 -4 -11 14 -10 -2  6 7 -5 -4 -5 -2 2 11
n:shorter than below 3	7 5 -4 10 5 3 -8 2  10 -7  14 -3 -8 8 -3 -3 -4  -3 -11 2 -4 3 -5
n:shorter than below 4	-2 4 25 -22 4 -5 -6 -4 -6 -12 -11 2 -2 13 -6 38 -5  4 -2 -2 -19 -4 11 8 -3
n:t-	                 -9  -22      33
n:t--	                 -9 -2 -15      28
n:tc	-4   -4    -3 2 -3  -2 -3  -2 -13  -4 -4 4  -5  10 28 5
n:tc-	               -3   7 -3    -6 3 3
n:tcc	    -3             -10 -8 9    18 -4 2
n:tcd	                 12 -24 8    6  -2
n:tcf	   -2              6  -8    -2 4 3
n:tch	-3   -2 -3 -4 -2 7    3   -2 -5  -11 5 -4  4 7 2 5 3
n:tcl	-5    -4        10  3 5  5  2  6   -2 -13
n:tct	   4 2   -2     -2  -2   -11 7 -7  -5  12 18 -7
n:td	7    21 -2  -4     -4   -4  8 -14 13  -3  -11
n:tdc	3                 -2
n:tdd	                 2 4 -3      -2
n:tdf	                   -3      2
n:tdh	   3 -11 4 -2 4 -2 -3   -3   -2  11 6   4    -5
n:tdl	    8   -2       -2 -5  -2 9       -5
n:tdt	-2    13        -2     5 -12 13  -2    -6
n:tf	25   -9 -5   -6  -4   -7   11 -2 3 2 -2  -3  -2 -2 7
n:tf-	               6  -4 -7 -8  -3  6  13
n:tfc	-2               2  -2  -5    9 4
n:tfd	2                 12 -3 -4    -2  -2
n:tff	-11    10             3 -3 11    -11  6
n:tfh	8     12 -2     -2 -2 -3 -4   18 -5   -4  -4 -2 -9
n:tfl	   -2 2        3  -2 -6   -4 -5    8  8
n:tft	2    -3        -2  4 -5  4 -3 5  2  5  -9
n:th	8 -2 18 8 5  -8 -4 5 6 -7 -11 4 -15    -3 3  -7 9 -5  -9 4
n:th-	   2 -7   2        12  13 -9 -24  -13  6  22
n:thc	-3   -3 5 -2  -6 2   -4    -10  -14 -2 -4  4  12  30
n:thd	15   -7 9 2 -3 7 5 -3 2 4 -2  -2 -13  9 -6   -22 -2 20  -11
n:thf	-9   -3 13  -4 -7 -2     9 2 13  7 10 -4  -24 3 -3
n:thh	5 -7 6 2 2 -6 24 3 10 -10 -2  -5 22 -4 7 -6 -10  -7  7 -5 -6 -5 -15
n:thl	-6  16 -5 13 12 -9 6 -3 11    -3 -7 -2 9 -11 -2 -8  -11 -4 -6 -2 10
n:tht	-24  -4 7 13 -12 2 -8 4  -4 -8  -9 -5 -3 3 13 16 8  29 -7 7 -3 -13
n:tl	-5   -8 7   -5  -3   10 -12 6 13 -3 4 -12 -7  2 -2  16
n:tl-	               -2   5     -6 6 -4
n:tlc	    -2        -6  3 2 2  -13   -2  17 2
n:tld	            -2  -10 13 2 -2 -5 13     -3 -3
n:tlf	    4        8  2 -2 -2  11 -7  -3  2 -2 -7
n:tlh	8 -6  -5 15 4 -2   -8     5  4 -10 -9 -4  -13 4  5 12
n:tll	-2             -5  11  -4  -2  4  -6  8
n:tlt	-4   -2 3   -3 2 2   5 -2 10 -5  4 -7   11  -4 -2 -6
n:tt	-5  -2 3 -8 2 -6 -4 -3 15 -3 7 -2 -9 -2 -8 -2 10 14 10 -5  -3 12 -3 -8
n:tt-	    -4             -9 17 -32  5  -4  27
n:ttc	-4   -2 -3    2   2 -2     -7 -9 2  -7  10 16 3
n:ttd	3    11             -2 7 -5  -2  -8
n:ttf	10   -9 5 4 -2 -2     -7  2 -2  4 -3 -6  -6  4  9
n:tth	7    10 2  3 -6 5 -2 -5  -6  7  2 -7 -6 -4 16 3 -4 -3 -12
n:ttl	   -7 3   -5    3  -2 -6 24 9  -13 -13  6  9 -9 6
n:ttt	6   10 -3 -9 -3 -6 3 2  2  -11  -4  9 10 5 -2 -2 -3 -3 -2 6
p:align alone	-9 2 7 -9 6 6 -5 -7 8 -5 -3 3 -3 3  -22  -2 2 13  7 8 5 -5 -2
p:align alone bracket	             2    5 5     -7  -4
p:align alone comma	5                 3 -6
p:align alone digit	-2     2            -2 -2 6      2
p:align alone letter	-17 2 7 -8 2  -3  10 -5  2 -10 2  -16   3 2  17 13 6 -5 -5
p:align alone quote	3   -3 7   -4    3          -4    -2
p:align alone stop	                  3 -2
p:align centred	3   5 -3        7  -2 -5  -4 -9 -4  13
p:align centred call	                  2
p:align centred letter	8   4 -3      3  4 3 -2 -5   -12 -3  4
p:align centred quote	                     3
p:align centred stop	                  -4       5
p:align far in	             -3  4   2 2  -5
p:align far in letter	             -2  4      -4    3
p:align far in stop	                  5       -3
p:align flush paragraph	-10   2 6 3  4 7 -5        3 -6 -8   -4 4 3 5
p:align flush paragraph bracket	                  2 -3    3
p:align flush paragraph call	    3             -3 2
p:align flush paragraph comma	3                 2 -2 2      -2
p:align flush paragraph digit	2                 2        -2
p:align flush paragraph letter	-13    9 2   5 -3          -7   -4 4 4 2
p:align flush paragraph quote	-4   2    2           -3   2    3
p:align flush paragraph spoken	                 -2 2
p:align flush paragraph stop	                 13 -7 -2    -3  2
p:align full	3   7 -6 -5 -2 -2 -3 21 4       3 -14 -7  10    -9
p:align full bracket	         3         -2   2
p:align full comma	         -2          2      4
p:align full digit	         2 4       2  -2      -5
p:align full letter	3   7 -5 -4   -3 10         -11 -2      3
p:align full quote	                  -5   6    2
p:align full stop	                 3  -2
p:align left	3 2  2 -6     -2   4 2 2   5 11   -11 -2 -7 4 -3
p:align left bracket	            2   5   -3   -3    2
p:align left call	                  5   -3
p:align left digit	                  4   -2    -3
p:align left letter	9 2   -7   -2  -2   3 3     6 -2  -3  -6 4 -2
p:align left stop	                 2 3 2    -3  -2
p:align paragraph	               -2  -13 6 21  -7  -3
p:align paragraph call	                  4   -3
p:align paragraph comma	                 -2 5 -2
p:align paragraph letter	                 -6 -2 15  -2    -2
p:align paragraph spoken	                 4  -3
p:align paragraph stop	                 -18 5 12
p:align right	             6  11   -16 -5  -6   -3 12
p:align right bracket	               6   -13       8
p:align right letter	             3  7   -7   -4   -3 5
p:align set in	  3   -2    -3   -2 -2  4  2 10 2 3 -11  -2  -3
p:align set in call	  2   -2             2   -2
p:align set in comma	                  -2
p:align set in letter	         -2    -2  2   9 2 2 -7    -2
p:align set in, short	-3               -4  2 6 -4
p:align set in, short letter	-3               -3  2 6 -3  2
p:align set in, short stop	                 2
p:height 0 1	      -2                 -2  10
p:height 0 2	    -2             3 -5       10
p:height 0 3	    -3                     8
p:height 0 4	                         3
p:height 1 0	                         3
p:height 1 2	-6    2   -2     14 6  -2  12 -14 5  -3    -8
p:height 1 3	 3   4 -2            -2 -2  3
p:height 1 4	2 2   5   -2     -2
p:height 1 5	    6                 -2    -2
p:height 1 6	                         2
p:height 1 7	                         2
p:height 2 0	    -2              -5       11
p:height 2 1	-3    -3        -4      -6 -4    36 14 -25
p:height 2 2	-9 -2   -12   -5 -3 -8  2 5 13    5 26 22  3 -2 -24 -10
p:height 2 3	21 6 7 2 -14 -9 -2 -3 -2 11 4 2 -3   -3  -2 -15 -4  5 3 -2
p:height 2 4	3  2 2 8 -5 -5 4 8 8 3  -3 -5  -3  -2 -10 -4  7 6 -3  -10
p:height 2 5	-5 -2 2  4 6  4 6  2       -2 -6 -2  -3  -3
p:height 2 6	-4    11 7  2 4 -5         -4 -2  -4
p:height 2 7	-2     5
p:height 3 2	                     2    6
p:height 3 3	-4   4                      2
p:height 3 4	                    3
p:height 3 5	    -2    2                 2
p:height 4 1	                       -3  6
p:height 4 2	               4   8       -7
p:height 4 5	     2
p:height 4 6	       3
p:region 0 after 1	3    2         6    -3 -4 3
p:region 0 after 2	                 6  -6  -2
p:region 0 after 3	-2    -2        -4  2 5   -8 -14  17  -3 -2 12
p:region 0 before 1	    -3        8 -2            -3
p:region 0 before 2	            9   -6
p:region 0 d	                 4 -2
p:region 0 f	             2     -7       6
p:region 0 h	3    -3        4 2  5  -4 -2 -4  13    -5
p:region 0 l	         -2   8      -6      -3 4
p:region 0 t	                  17 -11  -3  -2
p:region 1 after 1	     -2    7    2    -3 3 2  -3  -5  -2
p:region 1 after 2	                 4 4   -2  -5  -2
p:region 1 after 3	           2 -7 -2  13  10 7 -14  -2  -4  2
p:region 1 before 1	9 2 3 10 -3 -2  -3           -2   -2    -8
p:region 1 c	                 6 6     -9
p:region 1 d	                  2 -4      3
p:region 1 f	   3               -2       2
p:region 1 h	12 3 2 6 -5 -4  -4  5   -2 -5  -2   10 -2  -7 3   -9
p:region 1 l	           2 -6 3  10   -5   -2
p:region 1 t	                 7 3 -6    -2  -2
p:region 2 after 1	     -6 -3   9    2    -10 4 5  -2  -6  12
p:region 2 after 2	         -4 3   2    3 -4      -2 5
p:region 2 after 3	17   -5 -2   -3   2   5 -2 5  5 -8 3  -6    -5
p:region 2 before 1	7 7 8 10 -12 -7    -2 -2  2   -2   -3 2      -3
p:region 2 before 2	3    -3        11   -3          -5
p:region 2 before 3	    3              -2
p:region 2 d	                 2
p:region 2 f	-3    -2         2     -4   -2    9
p:region 2 h	23 8 7 5 -14 -16 -4 -4  10 2  2 5  -2  2 -10   -5 -2 -2
p:region 2 l	2            9 -3 -3          -2 -5
p:region 2 t	                 3 -12 10    -2  3
p:region 3 after 1	    2                3     -3
p:region 3 after 2	    3 -2     2
p:region 3 after 3	-5    -2    2 -2        2 -2 3      6
p:region 3 before 1	   5
p:region 3 before 2	2                  -2 4
p:region 3 f	                   2
p:region 3 h	-4    4 -5 -2 -3             3     5
p:region 3 t	   2               -8 6
p:region 4 after 1	-2      2   6   -2     -2 -5   3  -6 9
p:region 4 after 2	          5       -2 4 -2      -4
p:region 4 after 3	-2   2 -3   3 -2         -4 7 -3  3
p:region 4 c	                  3     2 3 -6
p:region 4 d	                 -3  7      -3
p:region 4 f	-4         6 6        -3 4    2  -9
p:region 4 h	-38 -5  -10 18 21 -3 9 15 -18 -3 2 -5 2  -9  -4  6  3 8 3  7
p:region 4 is 0	-41 -6 -2 -11 10 26 -4 4 17 -19 -3 2 -12 4 2 -16  2 -5 31  -9 11 13  5
p:region 4 l	            -12 2 3 -7   6       12
p:region 4 t	                 3 -8 12    2  -7
p:region first c	                 2 2     2 2 -6
p:region first d	                  -2 6      -3
p:region first f	   -2 -3               5    2
p:region first h	15 -9  4 17 -35  15 11 -8 -4   3  -10  -6  7 2 -13 6 3  2
p:region first l	 -2           12   -17   4   -2  6 -4 8
p:region first t	   2              5 -19 18    4  -7
p:region last c	                 10 8     -14 3 -7
p:region last d	                 -3 4 2      -3
p:region last f	-6    -3     3 3  -2      -15 6    3  13
p:region last h	-2   -9 -11 -3 -4 -6 -3     4  2  -5 7 10   2 7  16
p:region last l	            -13 3 2 7   4   -2  -2 4
p:region last t	                 5 -7 14    -2  -8
p:region of 0	-14 -2  -6 -12 -3 -3 -2 -2 -3 -3  -6 5  -12  -4 18 20   5 16 -2 9
p:region of 1	-3    -5   2     -3   -4  5 -5    2 -13 11 18
p:region of 2	-2   8 -12   7 4  4  -4 -2     -11 11  -2 7 -6 -2 -2
p:region of 3	14 5 12 5 3  -7  10   -2 9     -12 -4  4 -20 -6 -6  -8
p:region of 4	4 2  -6 15   -8 -2 7 2 2 14 3  8  8 -12 -16  6  -4 -5 -16
p:separated from above	6 -8 -3 5 20 -34 -2 17 7 -8 -5  15   -28  -2 -14 31 2 -16 10 14 -3 -10
p:separated from below	-14 -3  -11 -15 -3 -5 -6 -2 5 3  -16 7 2 5    28  -2   4 22
p:size 0	    -2              -6       14
p:size 0 align alone h	                         5
p:size 0 h	    -2                     9
p:size 0 letter	    -2                     6
p:size 0 plain	                  -5       11
p:size 0 stop	                  -2       3
p:size 0 t	                         2
p:size 1	-6    -4  -3      -4      -7 -4    29 12 -4
p:size 1 align alone c	                        3 -2
p:size 1 align alone f	                       2
p:size 1 align alone h	-4    -5  -3                 14  8
p:size 1 align alone l	            -2           9  -6
p:size 1 align alone t	                  -2       2
p:size 1 align flush paragraph c	                       4 2 -3
p:size 1 align flush paragraph t	                  -3 -2    8  -2
p:size 1 align left l	            -2           -3 6
p:size 1 bracket	                       3
p:size 1 c	                  -3     7 3 -5
p:size 1 h	-4    -4  -3                 12  9
p:size 1 l	            -4           3 10 -8
p:size 1 letter	-3    -6  -4      -3      -3 -2    19 12 -3
p:size 1 plain	-4    -6  -2      -4      -7 -5    26 17 -5
p:size 1 stop	                  -3 -3    7
p:size 1 t	                  -4 -3    9
p:size 2	-16   -3 -10 -2  -8 -3 -9 -2 3 18 17  6 -2 19 3 25  5 -2 -25 -11
p:size 2 align alone c	                 2 8     -10
p:size 2 align alone f	-2                   7    3  -5
p:size 2 align alone h	    -6   -4  -2  2  5  -4   -4 15  12 -2 -3  -4
p:size 2 align alone l	-3            -3 5 3 -8   4     -2 -3 10
p:size 2 align alone t	                   3    2  -4
p:size 2 align centred d	                  2
p:size 2 align centred h	-3    -2        3 3  -2  -2 -12   14    4
p:size 2 align centred l	-3            9 -4 -2 -3          3
p:size 2 align far in h	               5      -4
p:size 2 align far in t	                  5       -2
p:size 2 align flush paragraph d	                         3
p:size 2 align flush paragraph h	    2             3  3      -6
p:size 2 align flush paragraph t	                 8 7 -3    -5  -4
p:size 2 align full h	-3    -2           2   2 -3  6
p:size 2 align full l	             2     -2       3
p:size 2 align full t	                 6 -4
p:size 2 align left f	               7      -3    -3
p:size 2 align left h	-3         -2   2 2  -8  4 11 -2
p:size 2 align left l	            6 2  3      -3   -4
p:size 2 align left t	                  3 3      -3
p:size 2 align paragraph c	                  3
p:size 2 align paragraph d	                  -3 3
p:size 2 align paragraph h	                 -4 14   -6    -2
p:size 2 align paragraph t	                 -10 -7 19
p:size 2 align right f	             3  -5   -14       19
p:size 2 align right h	               10  2 -5 -2  -5
p:size 2 align right l	             2  9   -3      -2 -4
p:size 2 align right t	                  3
p:size 2 align set in d	                 5 -2 -2
p:size 2 align set in h	         -2    -2    -2 14 3  -11
p:size 2 align set in l	               3   -2
p:size 2 align set in t	                 3 -2
p:size 2 align set in, short h	               -2   5 -2
p:size 2 align set in, short t	                  2
p:size 2 bracket	            2 -2  13  -3 -7   -4    6
p:size 2 c	                 5 14     -14  -2
p:size 2 call	                  12   -7    -2
p:size 2 colon	            2 3
p:size 2 comma	2                 5 3 2  -6    -2
p:size 2 d	                 -3 8       -2
p:size 2 digit	                  9 9  -3    -13
p:size 2 f	-2    -2         6    -3 -12 4  -4  3  13
p:size 2 h	-5    -10 -2  -6 -2 -6   3 5    3 18 7  9 -2 -5  -5
p:size 2 l	-8 -2           15 6    -3 -8   -6  -3 -7 17
p:size 2 letter	-18 -2  -2 -8 -2  -4  -6  3 13 16  -5  -3 16 5  5  -11 -10 17
p:size 2 plain	-16 -2  -3 -11 -2  -6 -3 -9  3 16 14  -2  9 26 24   -3 -23 -9 2
p:size 2 quote	                  -11 3  13
p:size 2 spoken	                 2 3 -4
p:size 2 stop	                 10 6 9  -2  -9  -9
p:size 2 t	                 12 9 12  -4  -7  -15
p:size 3	16 9 8 9 -14 -12 -2 -6 -3 12 6  -3 -2  -4  -5 -11 -2 3  6 -6 -3 2
p:size 3 align alone f	-2   2
p:size 3 align alone h	13 4 2  -14 -8  -3 -2 5      -2   -5 -3  8 7 -2  3
p:size 3 align centred h	2          3        -2   -2    -2
p:size 3 align flush paragraph h	-7   2    2          -2        6
p:size 3 align full h	2   6  -4  -3  8         -2   -2
p:size 3 align left h	6 2  3                  -5    -5
p:size 3 align set in h	         -2           3
p:size 3 call	  2   -2
p:size 3 comma	3
p:size 3 digit	2                  -2 -2
p:size 3 h	4 10 7 9 -14 -12  -6 -2 12 4     -4  -2 -13 -4 2 6 4 -4  4
p:size 3 letter	9 9 5 12 -17 -10  -6 -2 10 6  -4 -2  -4   -9 -2 3 3 3 -2
p:size 3 plain	18 11 6 9 -13 -12 -2 -6 -3 11 5  -3 -2  -3  -3 -11  2 3 3 -7 -2
p:size 3 quote	           3              2
p:size 3 t	                         3
p:size 4	11   2 10 -6 -4 2 5 12 2  -6 -5  -2   -13 -4  3 5 -4  -7
p:size 4 align alone f	-4    -2                     7
p:size 4 align alone h	   -3 12 -7 -2 3 2 3    -3  -2   -4 -2 3  9   -11
p:size 4 align centred h	4                         -3
p:size 4 align flush paragraph h	-5    11 4  -4 3 -5         -3    -2   4
p:size 4 align full h	   2 -7   2  2         -3   6
p:size 4 align left h	3    -2     -2                2
p:size 4 call	    -2 2
p:size 4 digit	    3     4         -3
p:size 4 f	-3         4 2        -2
p:size 4 h	9  2  3 -5 -2 4 6 2    -2  -2   -8 -4 2 4 5 -3  -9
p:size 4 letter	4 3 2  12 -2 -2  5 2   -5 -4  -3   -7 -3 2 3 7 -4  -9
p:size 4 plain	10    5 -4 -6 4 6 9 3  -7 -4  -2  -2 -13 -5 2 6 6 -3  -6
p:size 4 quote	       2  2         -2   2
p:size 4 t	    2 -2
p:size 5	-8   -2 7 5  7 9 -3 4       -2 -8 -2  -4  -4  4
p:size 5 align alone h	-7 -2 2  16 7   5 -7        -2 -2   -3  -4
p:size 5 align flush paragraph h	    -4   5           -2       3
p:size 5 align full h	2
p:size 5 digit	         3
p:size 5 f	         2 3               -4
p:size 5 h	-8 -2 2  13 5  8 8 -7        -2 -4 -3  -4  -3
p:size 5 letter	-8 -2 2 -2 9 8  9 5 -5        -2 -3   -3  -3
p:size 5 plain	-7 -2  -2 7 5  4 6  3        -7 -3  -3  -4  6
p:size 5 quote	    4   -2 2                 -2
p:size 6	-5   -2 12 5  3 4 -4         -5 -2  -5    4
p:size 6 align alone h	-4     9  6 2 -2         -2 -2  -4    2
p:size 6 h	-5   -2 10 8  3 4 -3         -5   -4 -2   4
p:size 6 letter	-4     4  8  -3         -4   -3    7
p:size 6 plain	-5    11 8   2 -4         -5 -2  -5 -2   7
p:size 6 quote	    2 3  -2
p:size 7	-2     5
p:size 7 align alone f	                         2
p:size 7 align alone h	-2    2 4
p:size 7 f	                         2
p:size 7 h	-2    2 5
p:size 7 letter	-2     6
p:size 7 plain	     6                    2
p:size to above 0	4    4 -3    5   -2 4    -3 3 6  -5  -7  -2
p:size to above 0 f	2                   2
p:size to above 0 h	3     -2    8   -2 5    -2  7  -5  -8
p:size to above 1	-2     -9 -4 -3  10   5 -2    -5 3  3 -4  4  14
p:size to above 1 f	2    -2        2      -2 -2    4
p:size to above 1 h	-2     -9 -3   13   2     -4  2 3 -3    8
p:size to above 1 t	                   -2    4  2
p:size to above 2	-10 4 12 -5 -15 -15 -2 -10 -2 -3 8 3 4 10 -3   17 -5   4  6 3
p:size to above 2 c	                  2     11 2 -9
p:size to above 2 d	2                  11 -4      -4
p:size to above 2 f	-6 -2  -2      2 3   2    -6 7   -2    9
p:size to above 2 h	-5  10 3  -13 -2 -2  -5 5 2    -3  17 8 -5  -7 2 -2  -3
p:size to above 2 l	-3 3   -5   -3     -5 4  6  3  -6  -5   2 7
p:size to above 2 t	3   -4 -10   -5 -2        -2 -5 -15 11  13  3  12
p:size to above 3	6 7  11 -8 13 -2 -3 6 -7  2 3 -3  -8   -9 -5 3 10 8 -11  -10
p:size to above 3 c	   5 -8   5 2    -3   -2   4 -3   4 -3  -2
p:size to above 3 f	3        2    4             -4
p:size to above 3 h	   -2 9   -4 3 -5   2      -2       -3
p:size to above 3 l	-9 7  5  3  -2    2    -2   -3  3 2  -2
p:size to above 3 t	3   6 -2 2  2        -4   -9 -2  4 5 -4  4
p:size to above 4	-9 -3  -2 11 17  13 7 -6         -8 -3  -10 -3 -3  3
p:size to above 4 c	3    -9   15                -2  -3
p:size to above 4 f	-3    3 6 3 -3
p:size to above 4 h	    6 8 -3  2 -7         -4   -2    4
p:size to above 4 l	 -3   4 6                    -3
p:size to above 4 t	-6    9    7          -3   -5 -2   4
p:size to below 0	4 3 3 8 -6 -3  -3      -3 -2   3 -10 5
p:size to below 0 f	                  -2       3
p:size to below 0 h	8  2 8 -8 -2  -2          2 -6   2
p:size to below 1	 10 7 9 -15 -8 -2 -4   -2 2 5 5  -5  6  -2   2 -2 2 -7
p:size to below 1 f	                         -3
p:size to below 1 h	 9 8 8 -15 -8 -3 -4 -2  -2   4  -4  4    3
p:size to below 2	-8  -2 -6 -4 -10 -4 -9 -4 3 3  5 7  -4 -2 12 4 -3  3  4 4 9
p:size to below 2 c	                 -5 4 -2    12 5 -12
p:size to below 2 d	4     -2    5                -3
p:size to below 2 f	-3    2   -2  2 4 2 -2   3  2  -5    -4  3
p:size to below 2 h	-10  -2  -2 -6 -4 -2 -4   -2 11 5    7 8 3  12  -3  -10
p:size to below 2 l	-2            3     3 -2 5  -2  -6  5
p:size to below 2 t	6    -5 -2  -3  -5   -6 3  -10      -2  2  26
p:size to below 3	-2 -2  -3    8 5 10 8 -3 -3 -4  4  -9 -14 8 5 -8 5 -11  8
p:size to below 3 c	         2   -4   6  -2  9    -10
p:size to below 3 d	     2  2 3 -4 4               3
p:size to below 3 f	5       -2 -2 3         3 -2    3  -8
p:size to below 3 h	-10   -2 -3 -4  4 5 3      -2   -8 2      18
p:size to below 3 l	     -3  2  4
p:size to below 3 t	5   -3 -4  2 3 -2 3    -2  2  -2 -10  5 -7 9 -3  3
p:size to below 4	-11 -2  -2 23 26  5 11 -11         -4 -4  -7 -3 -3  -9
p:size to below 4 c	-2    7
p:size to below 4 d	    -10 13 2   -6
p:size to below 4 h	-11 -2  -2 14 12  4           -2       -7
p:size to below 4 l	    4
p:size to below 4 t	    18 -5  3 4          -2 -3  -8 -2
p:space above 0 d	                   -2
p:space above 0 f	         8 5        -5       -10
p:space above 0 h	-6  6  -2 -2     2        5 -6  3 -3
p:space above 0 l	            -4   9   -2     -2 3 -4
p:space above 0 t	                 -4 14 -9
p:space above 1 d	                 -3 3
p:space above 1 f	-3   2         -2 5     -2 -2      -2
p:space above 1 h	-16 11  2 -21 32 -2 -9 2 11  -2 -2 7  4  -4 14 -12  -12  -3
p:space above 1 l	            -7 7 -2 11   -5   -2  -5 4
p:space above 1 t	                 -10 19 -12      6
p:space above 2 c	                  4     -4
p:space above 2 d	                 -5 10 -4
p:space above 2 f	                  -4       5
p:space above 2 h	    -3 -2    -5 2        -21   36    -6
p:space above 2 l	             3     -2       4
p:space above 2 t	                 -5 13 -7
p:space above 3 d	                  3 -2
p:space above 3 h	18  3 -4  -2    -2      -2   -2 -2  -15    13
p:space above 3 t	                 10 -8
p:space above 4 c	                 2
p:space above 4 h	                  6   2    -3
p:space above 4 t	                 12  -6    -2  -4
p:space above column d	                  -8 4      3
p:space above column f	-2                  -8 2  -2    14
p:space above column h	-6    4 3 -4 -3  2 3 3 2 -4     -13 12 2 -3 3
p:space above column l	           2  -5  2   -2       2
p:space above column t	                 2 -26 27    -2
p:space below 0 d	                 2
p:space below 0 f	    3     4 3        -2       -6
p:space below 0 h	2    3             6 -3 -3      -5
p:space below 0 l	            2 -5 2           3
p:space below 0 t	                 -4 3       3
p:space below 1 c	                  2
p:space below 1 d	                  3
p:space below 1 f	   2                      -5
p:space below 1 h	 8 4 9 -10 -8   6 -6 -3  2 2  -7   -6 -8 3 12 6 -2  4
p:space below 1 l	-2           2 25 3 -2 -6   -7   -3   -2 -5
p:space below 1 t	     -2            5 5 -5  -2
p:space below 2 f	             3     -3       5
p:space below 2 h	-6    12 -4 -2 2 5 9   2      -18 -2  13 3 -2  -12
p:space below 2 l	            -3 2
p:space below 2 t	                 6 -7
p:space below 3 f	    -2              -2       5
p:space below 3 h	     8  9 2 -2    -3      -3  -8
p:space below 3 t	                  -3 3
p:space below 4 d	                 3 -4 2
p:space below 4 h	         -2    -2     11
p:space below 4 t	                 4 2 -6
p:space below column d	                   -2      3
p:space below column h	8  7 4 15  -3 -5 2  4     -2   7   -17 -5   -10
p:space below column l	            -2  -2 4   -2       6
p:space below column t	                 -5 10 -2      -3
p:vertical	  6 4 6 2 -2   2 2   -2     -6   -3    -3
r:again alone	    11 -5 -6   -3   -2 -8 -2   3 2 -6  -12  27 3 2
r:again in a list	-15 -2 6 -9 -10 -11 -21 6  -31 -8   -7  -5   -10 -8  7  5  116
r:series 0 mark	-13 2 -9 -8 -38 -33 17 -2 -3 25 30 8 6 13  12 5 -12 -53 -10    -9  72
r:series 0 number	-8  -12  26 50 -7 12 2 12 6 -3 -8 -12 -2 -4  -11 -29 -10  4 3 -4
r:series 1 mark	-15  25 -9  -25  -7 -2 28 15 -3  14  -7  -8 -20 -8  -15  2  42
r:series 1 number	-19  -5 -3 -5 11 15 2 5 -16 -5 -2  -3  -2  9 -3 -15  15 5 23  -6
r:series 2 mark	-21   -21 15 -40 -18 -20 -4 83 -32 43 -4  -2 -18  -2 10 -22  15 -7 -17  65
r:series 2 number	-16   -10 -11 -22 -19 -12 -3 -12 6 -2 -2 -4  -7  3 62 14  66 14 -6  -40
s:closes more	-27 -3 38 -18 -29 -32 53 -14 -6 -32 16 2 -11 -3 -7 28  31 25 36  -37 -3 4 7 -17
s:end bracket	13  -3 -7 -28 -25 -36 -19  12 -4 -2 -12 16 -8 15 3 6 9 5 -2 16 -3 28 17 9
s:end call	5  7 -6 6 18 18 -3 -3 -20 -4 -4 -3 -7  -13  7 27 8  -14 -5 -18  4
s:end colon	5  12 -2  6 26  3 -10    -16  -3  -2 13 21  -2  -9 -2 -37
s:end comma	15  12 3 -7  -12  3 -12    -5  -4  11 28 23  -35 -6 -9
s:end dash	6  8 8 -5 -5 6   9 5 -2      -12 -9 -14  29  -4  -17
s:end digit	8  -5 10 -18 -19 -7   -14 7 4 -4 -15  -10  28 -2 19  -5  -11  41
s:end letter	2 2 -18 -2 2  2 3 -9 8 8 4 12 9 8 2 -8 -15 -9 -10 4 2  -3 2 6
s:end quote	6 8 15  19 14 12 22 9  -18 -2 -6 -14 -2 -11 -2 -19 -17 -16 -9 28 -2 -26  10
s:end spoken	-8   -2 14 5 -5 5  13        15 18 17  -19  -25  -22
s:end stop	-24  -3 -5 -30 -15 -9 -12 -7 -22 -7 4 -2 -4 -3 -6  38 42 42 -4 -32  46 -8 20
s:full	-14 -8 68 -5 -26 -32 18 -9 -8 7 48 -6 -5 -15 -16 -11 -4 16 33 27 -3 -43 -6 13 -8 -11
s:leaves open	-27 -6  -2  -8 18 13  -11 -23  -9 -8 -7 14 5 31 44 46 -2 -77 -4 43  -31
s:length 0	-36 -15 35 -16 -15 -14 67 4 -7 -9 57 -10 11 8  9  -9 5  -4 -19 -18 5 -10 -17
s:length 0 end bracket	-4    -4 3 -3         16 3 -5 -8   -3  24  -15
s:length 0 end call	-2    -2 2 -2            11   -3    -2
s:length 0 end colon	      15            27       -40
s:length 0 end comma	  2 3       4       -2 -7 -4      9
s:length 0 end digit	   -2 2 3 3   8 18 2 -2   -3  -6 -26   16  -3  -7
s:length 0 end letter	-20 -11 50 -10  -24 38   -23 32 -9 15 3  2 -3 -8 -9 -21 -3 -24 -14 7 -11 43
s:length 0 end quote	-5   -5 -15  25 -5 -2 -8 -7     -2   25   -13 -3   16
s:length 0 end stop	      -2           11  19  -3  -11  -6
s:length 1	-6  8 -12 -17 -18  -6  -24  2 11 2 11 5  -5 3 5 2 2  19 11 10
s:length 1 end bracket	-4  2 -2 -2 -2 -4   2      -6   -15 -2  9  18  9
s:length 1 end call	5    -4  -2            23 -2  -4    -9
s:length 1 end colon	-15    -2  -4 3      -8  -2   -5 -7    2  44
s:length 1 end comma	     2             2   -2  11  -5
s:length 1 end dash	                  -2   -4    12
s:length 1 end digit	       2  2         -4       2
s:length 1 end letter	3  3 2 -6 -11 3 -13 3 -28  3 18 11 7 7  -7 -4 -3  6  5 17 -17
s:length 1 end quote	-2  4 -2 -2 -2 5 -2 -2          12   -5
s:length 1 end stop	   -4              5 14 26  -2  -9  -22
s:length 10	-5  -2 -2 -11 -14 -4 -3  6  2 -3 -2  -2  26 26 15 -2 -11  -25  13
s:length 10 end bracket	                 -11 12     3  -2
s:length 10 end call	                 4 12 -11    -3  -2
s:length 10 end colon	                 -4 2 5
s:length 10 end comma	                 2 3     -2
s:length 10 end dash	                 3
s:length 10 end digit	                  -2
s:length 10 end letter	-2    -3 -8 -2 -2  13         -4   -5  -4  24
s:length 10 end quote	                 7  -5
s:length 10 end spoken	                 3 6 -3    -2
s:length 10 end stop	-4    -7 -3    -8  2    -2  28 21 10  -5  -16  -10
s:length 11	   -2 -6     23        14 15   -7  -29
s:length 11 end bracket	                 -3 17 -8    -2  -2
s:length 11 end call	                  -2 3
s:length 11 end colon	                 -5 6
s:length 11 end comma	                 -6  6
s:length 11 end digit	                  3 -2
s:length 11 end letter	    -3     24        -8 -9       -2
s:length 11 end spoken	                 10 -2 -2    -6
s:length 11 end stop	    -3     -5        23 9 6  -4  -24  2
s:length 12	                 -16 11 -18    30  -3
s:length 12 end letter	                 -17 30 -14
s:length 12 end stop	                  -12 -4    23  -2
s:length 2	7 11 -2 10 -2 -8 17 8 -3 -20 -15  -9 -28 -7 4  12 9 6   4 -14 17 4
s:length 2 end bracket	10 2  -2 -9  -10 -2  8 -2   -13  22  3 31 2  -16  -7 9 -19
s:length 2 end call	   -4 -4              18   -4 -2   -3
s:length 2 end colon	  11  -2  -2   -2      -3  8 -23 3      14
s:length 2 end comma	                  3 3      -3
s:length 2 end dash	                         6
s:length 2 end digit	10    -2 -2 4             2  -2    -4
s:length 2 end letter	12 12 -18 21 10 -10 19 9  -24 -16  -12 -12 -6 -2  -10 -20 -17 3 14 7 9 11 18
s:length 2 end quote	-4   -9 -8 2 5 3  -2         20   -5
s:length 2 end spoken	                 2 6 -2    -2
s:length 2 end stop	                  5 27    -20  -9
s:length 3	-6 8  -12 -5 -19 30 -7  -15 -2 -9 -3   3   -7  25 39 11 -23 2 -15
s:length 3 end bracket	16   -4 -14 -4 -6 -4  2 -2 3 -4 5 -3   3 17 3  8  -26 17 -6
s:length 3 end call	5  5 -3 -18 -17 19   -3      -4   18   2 -2   -5
s:length 3 end colon	-8    5  -2  3 -6    -3    4 -8 -3  6  -5  21
s:length 3 end comma	-2  -2  -2 9 -2   -2        3 14 -3  -5    -6
s:length 3 end digit	5    -2         -5    13  5  5    -14
s:length 3 end letter	2 11 -8 10 -4 9 20 4 -5 -29  -5 -6 20 -2 5 -2 -17 -33 -27 27 24 10 9 -10 -4
s:length 3 end quote	-12  4 -7 -16 -15 11 -5 4 27 -3       -4 14   4
s:length 3 end spoken	                 -2 11   -3  -2
s:length 3 end stop	-2   -3 -3   -3          -4 22 26  -11  3  -19
s:length 4	2   -5 4 14 19 14  -22 2 -7 -10  7   -16 -6 -11 -5 17  -5 8 -4
s:length 4 end bracket	-8  -3 -8 8 -9 -17 -4 -2 9 -3   3 3 8  -3 -35 2  46   -14 26
s:length 4 end call	11  2  -17 8 11 -9  -9 -3   -3        19  -4  -3
s:length 4 end colon	7    -4  -2   -3        -8 6 6  -4    4
s:length 4 end comma	-19  4 -4 20 10 -4  3  -4       8 9 3  -8    -12
s:length 4 end digit	   11 -6 -5 -4       -2  -2  5 8 3  -8  -2  6
s:length 4 end letter	  -8  9 11 9 6 3 -7 3 -2 3 4  -2 -6 -14 -9 -12 -5 12 4 -10 12 -2
s:length 4 end quote	-4  -2  24 16 35 33 -5 -45   -2 -3  -4  -5 -21 -17  -6 3 -4  13
s:length 4 end spoken	     5            2 -4 4  -3
s:length 4 end stop	-3    -5             -13 10 8  -4  32  -17
s:length 5	4 -12 -10 5 20 22 -20 16  9 -6 -4 -5 -15 -10 -5 2 4 -2  6 4  6 -10
s:length 5 end bracket	-2  -3 6 -11  3 -3  -11 -5  -4 8 -6 -7 2 5 -10 10  8  12 9 -2
s:length 5 end call	-8    25 -8 -2 8  -3  -2      6 9   -19  -7  4
s:length 5 end colon	22   -2 2 5 -2           6 -15   -2  -6  -8
s:length 5 end comma	6  6 -2 -11 -2 -3 -2  -3 -3   -3    20 20 20  -14  -10  -16
s:length 5 end digit	11  -6  -7 -5 -2   -11 -6 3  -2    4 7 16  -10  -2  15
s:length 5 end letter	4 -12 -17 -10 3 20  -3  26 8 8 5 -5 -3   -4 -2  12  -8 -8 -11 -3
s:length 5 end quote	-13  8 15 38 34 -26 13 9 -34 8 -4  -6  -5  -17 -40 -28 -2 51 5 -6  -2
s:length 5 end spoken	-9   2 22 4 -2 7          2 4 -4  -6  -9  -8
s:length 5 end stop	-3    -6   -3  -4        -4 -4 -2  -3  43 -2 -4
s:length 6	10 3 -11 8 18 12 -71 7 3 28 3 8 11 17 -6 -19 -3 9 8  -18 -20 2 9 -14 9
s:length 6 end bracket	  5 3  -12 -3 -5 3 -3 8   8  -2  -3 12 2  -20  18  -4
s:length 6 end call	-13  4 -3 38 5  4   -2     -7   -15 6  -12  -4  8
s:length 6 end colon	    2   -2        3   -12 8      4
s:length 6 end comma	17   7 -9 -6 2 -3  -3  3      -9  7  -2  -3  3
s:length 6 end digit	-10     -5 -3   -3    -5  -2  9 28 -5  -10    9
s:length 6 end letter	13 6 -10 -4 10 14 -51 8  20  4 9 15 -2 -12 -2 4 -3 10 -16 -4 6 -3 -13
s:length 6 end quote	-17  -7 -2 24 15 -30 -5 3 40 -9 4  -4    -6 -14 5 -2 9 -2 -5  4
s:length 6 end spoken	       2  14        14  -17    -6  -3
s:length 6 end stop	-5   3 -3 -4  -2  -8          -10    23 -2 9
s:length 7	26 6 -15 6 15 -17 -59   23 -24 8  13  -10  21 16 15 -6 -43  8 -7 27
s:length 7 end bracket	-3         -7    13    8 5 3  -9   -2 -6
s:length 7 end call	   4 -9 19 -2 -8  -13        -2 13 -8  2    8
s:length 7 end colon	2    -3         -2    -3 2 10      -6
s:length 7 end comma	3     -5    -3        -2 -19 4  -2  -4  32
s:length 7 end dash	2         3          -2
s:length 7 end digit	-2    -2     -2    -2    -2 -8 5      18
s:length 7 end letter	4  -12 9 25 -18 -46 5 2 42 -11 7  2 2 -8  12 12 16 -4 -37 -2 -4 -5 12
s:length 7 end quote	25 8  -2 -9 -9 -9 4 -2 22 -6 -3      10 -23 16  2    -21
s:length 7 end spoken	                 -8 6 5  -2  6  -3
s:length 7 end stop	-2    -4   -2  -7  2       2 -11  -3  20  10
s:length 8	58  -5 2 -28 -25 -11 -6 -6 9 -9 9 7  3   4 6 -2 -2 -28 -2  -2 34
s:length 8 end bracket	7    -3 -2    -2      -2  -2 -15   -5  8  19
s:length 8 end call	9    -6 2            -7 -5 9  2
s:length 8 end colon	                 7 -4 -4    6
s:length 8 end comma	-2                 5 13 -11      -2
s:length 8 end digit	-4    -2     -5 -3   5  -2      -2  -2  19
s:length 8 end letter	8  -3 -2  -20 -8  -3 15 -8 6 5 -9 3 3  14 2 12  -18  10 -2
s:length 8 end quote	40  3  -28 -8 -3     3      -4 -3 3  -2    3
s:length 8 end spoken	                  4 5    -3  -4
s:length 8 end stop	-3   2 3 -2    4  3      -4 2 -11    -12  25
s:length 9	3   4 -15 -7 -6 -3  -5 -8 -3  -10  -5  17 24 22  -46  16  30
s:length 9 end bracket	         15        -9 -18 5  -2  9  3
s:length 9 end call	         8        8 -18 5
s:length 9 end colon	                 -5 12 -3    -3
s:length 9 end comma	3    -3   2          5  3    -2  -3
s:length 9 end dash	     -3            -10 21 -3      -3
s:length 9 end digit	         -2 -2   -2    8 -6 -4  -2    12
s:length 9 end letter	5    -11 -3 -4 -3  -18 -6   -9  -4  12 30 17  -35  24  7
s:length 9 end quote	   5              -3 6 -3    -4
s:length 9 end spoken	                 -7  14    -5  -2
s:length 9 end stop	    -4     -2    -2    4 2 -8  -4    17
s:lines 0	 10 -7 12 -4 -2 -8 -13 -11 5 -8 -2 10 14 9 5 -4 -9 2 -11 -6   4 12 2
s:lines 1	24 -3 10 -21 12 36 2 38 -4 -24 7 -2 -3 -40 -7 -27  9 15 15 -6 -4 -9 13 -12 -18
s:lines 2	-27 -3 9 -14 16 -13 20 -7  -15 -2   -12 -2 -5  28 11 22  -14  14
s:lines 3	-9 -2 -13 -24 46 20 23 25 11 -16 8 -2 -2 -9  -3  8  13  -11  -15  -43
s:lines 4	-5  -3 -4 21 -3 20 10  -21 5       7 -13 17  -3  -18  -6
s:nearly full	-17 -2 -8 -4 -17 -30 3 -12 -2 -10 26 -10  -14 -3 10 -4 43 34 39  -20  3 -6
s:two parts bracket	-20   -7 -6 -10 -7 -3 2 -16 -8  10 24 6 65 4 9 -10 15 -2 -37  -3 3 -9
s:two parts call	6  3  -23 5 5 -3  -4 -4        9 6  -5  -3  11
s:two parts colon	       -2 3     -3  2  -4 -11 4  -2  4  12
s:two parts comma	2    3    2         18 -17 4    -11  2
s:two parts dash	  2 3  -2            -6 20 -11
s:two parts digit	5    -7 -6 3 -2  -13 -5       7 19 -2  -14  -3  24
s:two parts letter	-31 -10 -2  -26 -6 -60 -4 7 -8 -40 -14 31 71 12 37 14 7 3 3 -5 -41 -10 13 27 31
s:two parts quote	23  13  -30 24 -28 9 7 -24 -13 2      9 16 19 -6 -7 -2 -5  -7
s:two parts spoken	    2   4          10 -5 -2    2  -3
s:two parts stop	-4   7 -4 -6  -5  -6 -4 4     3 5 5 15  7  3  -13
w:begins !	  -2  -2  3    -2        -2     20  -15
w:begins ![	    -2              -3     20  -15
w:begins (	-40  -2 -12 -31 -14 -13 -7 -3 9 -4 3 -8 -10 -5 33 11 5 9 11  -21  46 11 33
w:begins (2	     -2    -4         12       -3
w:begins (下	-2               -8   -2       13
w:begins (作	            -2   34  2 8   -5  -2  -34
w:begins (冯	                  6      -4
w:begins (张	                  -2
w:begins (文	               4 5     -6    4
w:begins (新	-2    -4             -3 -22 -5  -3  40 11 -10
w:begins (无	    -4        -2   -9  -2 -10   -5  56 -14 -7
w:begins (本	   -2 -2 -3       14 19 6 -3 9 -7 -24 -9  -3  -14 -6 28
w:begins (林	               -2   2
w:begins (王	                       2
w:begins (田	                       2
w:begins (紧	                  -3       5
w:begins (记	            -12 -17 -12 -4 -6 22 25 28    -3 -3 -12
w:begins (责	               -9   -2       11
w:begins (通	               10 2 -2 -2 6    -4  -7
w:begins (黄	               4
w:begins *	5    -5     -6    13  -3   -15     11
w:begins ,	-6  5 -3 -7 -11 31  -2 -13 12   -2    -9 16 -24  -10    22
w:begins ,一	      4   -3        -2  3
w:begins -	               -3   36   -2  -2  -26
w:begins 0	    -20  3 -2  -4 -5   -4    2 -4 3  33  3  7
w:begins 0.	    -10 8        -2     3 9
w:begins 00	      3            2 -2
w:begins 01	                  -9   13
w:begins 02	      2            -5   5    -2
w:begins 03	    -4 -2    -2        2 -3   5  4
w:begins 05	                  2       2
w:begins 08	                  -2 -2      7
w:begins 1	-2  -3  24 -7 6 10 -2 -9 15  -4 -4 3 -18  21 -6   -2  14  -34
w:begins 1.	-2    5  -3   3        -2  -2  2  -3  6
w:begins 10	-7    14  -2 3  -2      -8   -2 -4  -2  17  -7
w:begins 11	3    -3 8 5 -3  -5 5 3    -7  12 -10 17  -5  3  -17
w:begins 12	11   3 9   9  -5        3 -10 -14    5  -10
w:begins 13	                   -3      6
w:begins 14	     6 -3   -2        3 -4 4      -3
w:begins 15	                  -2 3
w:begins 16	              3    -2 2
w:begins 18	     -9 8           -2 6 2      -4
w:begins 19	-3    4  -2   -4 3   -2    11 -8 8  -2  -3
w:begins 1月	     -3 2   -3 -4       4 7 8    3  -11
w:begins 2	7   3 11  -8 4  -12 -9     19  -14 -5 -3 2 -6 -2 -7  19
w:begins 2.	    6 2 -2           -2 11 -8  -8    4
w:begins 20	5  -2 6 8  -9 -4  -8 -11     29  -5 -15 -4 2 -3  -16  34
w:begins 21	    3   2  -3      -2  -3 3 4  10  -2  -11
w:begins 23	2                  2 2      -4
w:begins 27	                  3       -3
w:begins 2月	                 -2 -13 2    19  -2
w:begins 3	13   -2 6 -7 12   -8        6 -13   -16  5  8
w:begins 3.	    8      -2        14   -9  -3  -6
w:begins 30	    2              -2
w:begins 31	      -2    3       3 3     -2  -6
w:begins 3月	     -7 10   -3        10 -22     23  -3
w:begins 4	    -2 5    -2 3     -3  -3 -6 3  23    -14
w:begins 4.	                  2   -2
w:begins 41	  4                       -2
w:begins 43	      -2    3         3
w:begins 4月	               -3  3 -8   28    -15
w:begins 5	-3     8    4        -4 5 -6    15  -11
w:begins 5.	                  4 -2
w:begins 54	     7            3 3 -2      -3
w:begins 5月	                  -11 -4    23  -4
w:begins 6	-3  -3 2 -14 -10 -8  2 22 7   3  -2  -3 -15 -5  5  16  4
w:begins 60	          4        -4 6
w:begins 6月	    -2     -3    3    -3 -9     21  -2
w:begins 7	    -6 4 -3   -5 2     -2   8   -2  16  -9
w:begins 7月	2    -2 3    -4      -2  3 6     16  -16
w:begins 8	-2    -9 9 2 -2  -10        6 3   -2  11  -2
w:begins 8月	                 4 -14 3    12  -4
w:begins 9	16    -12 4    5 4     -5  2 9   -10    -11
w:begins 9月	6    -7  -6   6      -5  2 6 10  -2    -9
w:begins :	      80 5           158       -239
w:begins ;	  5    -2            4   -3
w:begins A	-20    4 -2 2   -4 -4   -2     -5 -2      39
w:begins A0	     -2    -2 -3         -2      12
w:begins A1	                         2
w:begins B	-2                         2
w:begins C	5   3 -4
w:begins D	                     6    -4
w:begins P	    -4              -7   19    -8
w:begins [	10    5 -5 -3   -11 -2   9  -10   -18 -4  -5  -4  42
w:begins [2	                         2
w:begins [下	               -2    -2      7
w:begins ·	-27  29  -10 -12 -8   -15 -7   7  11   -4   -2  -2  46
w:begins —	-15  17 -16 31 -35 -23 -14 -4 64 31 53  -7  -6  -9 -15 -30  -19 -4 -16  23
w:begins —1	                  -3       6
w:begins ——	-13  17 -18 40 -36 -25 -14 -4 57 30 52  -7  -7  -9 -17 -29  -13 -3 -18  22
w:begins “	22  -12 5 13 27 3 15 8  -29 -2 -4 -8 -2 -8  -14  -16 -4 28 -4 -3  -16
w:begins “一	-19   12 19 4 4 -6  -4          4  -9
w:begins “三	19  -2 2 -15 9 -6    -6       3 7 -4  -7
w:begins “上	    4              4   -3
w:begins “下	    4 -2 2   -2         -3 4
w:begins “不	    -4 5            2 8 -5
w:begins “专	    2             4 3 -4
w:begins “两	    3                 -4    -2
w:begins “中	     2
w:begins “五	7   6 2 -9 9 -2  -4         -4       -2
w:begins “人	          5       -2 3 -2
w:begins “今	                  4
w:begins “从	-2                 -2 -3 10
w:begins “他	                 -2 -3 8  -3
w:begins “以	-3    3              11 -5
w:begins “会	      5             3      -2
w:begins “你	-16    15 3 -19   26        -2 5   -7    -2
w:begins “信	     2             -2
w:begins “先	         2  5       -2
w:begins “全	                  7 -2
w:begins “别	    -2             3  -3      3
w:begins “十	4    -3
w:begins “原	                  3 -2
w:begins “去	                  2   -2
w:begins “双	4    9 -3    3         -2 -2  -6    -2
w:begins “司	                     3
w:begins “回	    -2  -10   14            2
w:begins “在	                  3 -2
w:begins “大	2                  2
w:begins “她	                  -2 3
w:begins “妈	-5    9     -2
w:begins “它	    -4              4   4
w:begins “小	  -2  -3 20 -12 3  -7 3        -4 4  -2    5
w:begins “已	      -4                   7
w:begins “很	                 2 -3
w:begins “您	    -2             5 -7 4
w:begins “我	   -3  4 -4 2 3 2      -2  -2 5 -4    -2  4
w:begins “数	    -2 -2                5    3
w:begins “最	  -2  5 -5 4            5 5  -2  -3  -3
w:begins “有	10    -4 -7             2
w:begins “机	    -2             -2 5     -2
w:begins “村	-11    13   6            -2
w:begins “水	    -7   -2            -3  15
w:begins “没	                  3 -3
w:begins “爷	                  3
w:begins “爸	                  -2 2
w:begins “看	                  3 -2
w:begins “红	        2
w:begins “老	-3   4 6 11 -2 2  -6         -10 -3  6    -4
w:begins “请	-2    4               -2
w:begins “走	                  3 -2
w:begins “过	      -2            3
w:begins “还	                   6
w:begins “这	                 4  4  -2
w:begins “那	                  8   -6
w:begins “铁	    4 -3 -2   4
w:begins “马	    -2   6
w:begins ”	-5  10  -24  26 -13 -2 -14 -16  -4  -2 -5  3 39 2  -28  -5  40
w:begins ”他	   3
w:begins ”她	                   2
w:begins ■	13   -3 -19 -3  -2  -5 -3  4 16 5 -6  -6 -15   25  -14 -4 15
w:begins ■本	-6            8 6 2 -8  -2 -3     -4  13
w:begins □	-16   -6 -7 -2 -2 -3  -7 -3  23 11 6 29 7 -3 -5 -7  -5  -14 -7 11
w:begins □本	-4   -3 -7 -2 -3   -5 -5  11 -3 8 17 3 -5 -7 -4  -4  -8 -2 25
w:begins □记	             8            -6
w:begins ▲	    -9             4 6 -4  14  -10 -2
w:begins △	    29             -4 41 -3  -12  -32 -6 -8
w:begins ▶	-4    -5        10 10  9   -18   9   -2
w:begins ▶下	                  -4 2      10
w:begins ▶本	             5            -3
w:begins ▶记	-3            15 4  6 2  -6   -3    -8
w:begins ◆	    20         4  -11   9 -3  -9  9 -2 -12
w:begins ○	         -4    4     11   -7    -2
w:begins ◎	2    -2                 3
w:begins ●	3   -2 -6 -8    -7   5 -6  -5  6 31 3   -3 -6
w:begins ●本	            9 -4            -2
w:begins ⸺	-20   -18 -4 -18 -20 -9  158 -8 -3       -43 -2      -5
w:begins ⸺一	-3   -2  -5 -2   22         -5       -2
w:begins ⸺全	         7         -3
w:begins ⸺来	         5         -3
w:begins ⸺记	-2   -3 -2     13                -3
w:begins ⸺访	-2         4
w:begins ⸺首	     -2 -2   11 -2               -3
w:begins 、	      -4   -3 11           -2
w:begins 。	      -4           2 24 -18    -11  8
w:begins 《	   5 -26 -6 -6 -2  -6 5 2  -12  2   16 8  5  -6  25
w:begins 【	26 2 -3  7 -10 -7   -6 -8  -5 -10  -9  5 4   24  -7  2
w:begins 【字	                  -2       4
w:begins 【本	-2    -3             5 4 -2  -2  -2  4
w:begins 【版	                         2
w:begins 【纠	               -2          5
w:begins 一	-31  -11 8 2 11 -29 17 13 32 -25  -5 -12 -2 -5  6 7 7 9 27 13 -16  -14
w:begins 一、	-4    -4 -7          -2   -15 -3  26 13
w:begins 一个	-34  -2 -4 26 -29 5 -8 6 50 -2 8  -4    5 -10 -7  10 2   -10
w:begins 一九	-3    -2 -11 -2         13   -2   -3    15
w:begins 一份	-4   -2 6 -8 -9 2  27         -6 2  -3
w:begins 一位	15    -19 -8 -2 -2 2 14         20 -8  -2    -5
w:begins 一千	         3
w:begins 一口	    -2 4 -3   -2         4 -3  2
w:begins 一句	    -2                     10
w:begins 一只	    -5 -8    23         -7 6  -3    -3
w:begins 一台	-14   -2 15 10 -7 2  3         -8 -3  6  3
w:begins 一名	5   3 3     -4            -4    -2
w:begins 一周	    8                 -7    4
w:begins 一场	-5    5 -4 3 2   -2       5 -9   7
w:begins 一块	3  -2  -3 2 -10 3 4 14 -6         2      -3
w:begins 一天	                  -3 4
w:begins 一头	-4    5  8   -8          3
w:begins 一家	         5         -3 3      2
w:begins 一封	29  -3 3 -14  -6 -4  -3      -2   -7   4  -3  9
w:begins 一年	5   3 -5 -8 19 -4  -8 -2        13 -4  -4    -3
w:begins 一座	-13   -3 8 9  8 -2 -7 -2        -3 7  -4    4
w:begins 一张	16 3  4 -21 24 3 2 3 -28 -2       2 -11 -9 17 8 11   -17
w:begins 一把	15   -2 -4   -2  -5         -2   2    -2
w:begins 一支	    -12 14    -4         -14   16
w:begins 一本	   -2  -9  3          7 -9 -3  13
w:begins 一条	5    -15 4  8  -4        -2 -20 -7  40    -4
w:begins 一根	  -2 -3  15 -14 10  -2        2 -5   2    -2
w:begins 一次	5    -7 -10 8   6          -3      2
w:begins 一点	     -2 6   -2
w:begins 一百	  3   10 -9   4         2 -4
w:begins 一碗	     -4 4
w:begins 一等	-4    -4 -5 -3            8 3  9    -3
w:begins 一线	19 -3  25 -17 -3    -4         -3   -5    -4
w:begins 一起	     5 -6  2          4
w:begins 一辆	    3 9    -2         5 -2  -4    -2
w:begins 丁	   -2               6 -3    2
w:begins 七	-13     8 -6 2  15 -7       -5 -4 9  8 -3   2
w:begins 七十	-2    7 7    -2        -2  4  -6
w:begins 万	-7  -3  3 3 5     2       -21 4    27  -7
w:begins 丈	3     -3    2         3 -3
w:begins 丈夫	3     -3    2         3 -3
w:begins 三	22  -5 8 -12 14 -24 -7 -2 22 17  -4     -6 24 -5 -4 -3 -5 -19  -5
w:begins 三、	-2    9           -2   -13   11  -2  5
w:begins 三个	9    -5 6   3 5 -10         -3  10  -8  -4
w:begins 三十	-7   9 28 9 -14 -3  -6 26       -5 -18 -4  -10    -5
w:begins 三天	     -2 2
w:begins 三季	    -2 6 -2  -2                 2
w:begins 三年	9   -2 -18 7  -2    -2       -12 4 -2 29 -4   -3
w:begins 三条	    2 -3    3          2  -2
w:begins 三百	5    12 3 2 5  -5 -9        -2   -3
w:begins 三问	4    -3  -2   2         -2   2
w:begins 上	-12   -6 -13  -10 -3  2   -2 -7  -8  -7  -9  -8  36  49
w:begins 上,	                  -2 4
w:begins 上一	-5    -7  -2       -3  -9   -6   -2    37
w:begins 上了	                       2
w:begins 上图	    -2             -4 -19 -5    44 -2 -8
w:begins 上海	                  8 -4
w:begins 上的	      3
w:begins 下	-2   -2 4 -5 2    4  -2   -14  7  -8  -10 2 -2  34
w:begins 下一	    -2             5 -6       6
w:begins 下午	                 4 3     -2
w:begins 下期	-7    -2              -13   -2  -2  28
w:begins 下转	-2      -2      -2   -2   -9   -3    26
w:begins 不	23  -3 11 -30  19   3 4   -8    -4  5   -2 -12  -4
w:begins 不到	                  3       2
w:begins 不是	     3   2          -2 5    -3
w:begins 不要	                   2
w:begins 与	                  -5 7  2 3 2  -2
w:begins 专	5  2 6 -12 -4 -8 10   10   -3    -4 5 -10  2    7
w:begins 专家	11   3 -11 -2 -6   6 12     -4   7 -5  5    -13
w:begins 专栏	-14    -2              -8       31
w:begins 专题	4    -4 2  2          -2  2      -2
w:begins 世	28   4 -25   -3           4     -2  -4
w:begins 世界	15   3 -13   -2           3 -2      -4
w:begins 业	    -2 8    -5 5        -4 -2      7
w:begins 东	-8  -3 -3 9  -10  -2 4 5 -2  14  10  5  10  -9  -3  -18
w:begins 东陵	                 -2 4
w:begins 丝	      3    2
w:begins 两	-11  9  12  9 2  -14 8   -2    -2  -3  3    -9
w:begins 两个	-5    6 -9 13  -2          -4 4      -2
w:begins 两年	3    -4  2           -4 6     3  -3
w:begins 严	  5  -4 5 -8  4 3 3         -2  2    -5
w:begins 个	  -2 -4 -3  6    16       5 -12 14    -6  -5
w:begins 个,	                  2 -2
w:begins 中	9  -4 3 4 12 -12 2 -2 -13 -2 -2 -2 8  -4   2 18  -10  -2  -4
w:begins 中共	-10    9     -7    10
w:begins 中国	-7   6 14 -2 -4 -2   -2       3 -4 9  -3  -2  -2
w:begins 中奖	   -2  8  -4          3 2 6      -7
w:begins 中心	      -2 -2  2         10 2  -3    -2
w:begins 中间	      3   -3
w:begins 丰	14  8 5 -12 -9 -7 -2  -2    7  3   -5 7  -5    -3
w:begins 丰溪	                  -2 4
w:begins 临	2    -4           -4   6 -2  -2  9
w:begins 丹	                  3 -2      2
w:begins 为	-3  11  -6 12 20 3 -2 -18 -10   -3    4 -13 5  19  -15
w:begins 为“	    7 3 -7 4
w:begins 为了	7   4 -4             4 -9
w:begins 为什	-5    -3 7 5   -4         -15   21 3 -3  -2
w:begins 主	-2  -3 -2 4 15  -2  -8 -2   7  -3  2 -5 6  -6  -2  2
w:begins 主办	               -2          2
w:begins 主编	                         3
w:begins 举	-3     6        -3  -3   3 -2      6
w:begins 么	    -3               2
w:begins 之	-2  5                4
w:begins 乌	-11    8 10 -3 -2 3 -2         4       -2
w:begins 乔	-2                  9 -2    2  -2
w:begins 九	-20   -2 17 10 9 -3  -8 -2       5 -4 3  -3  -2  4
w:begins 也	      3             8  -4  -2
w:begins 也不	                  3 -2
w:begins 也有	      3           -2 2 4  -4
w:begins 乡	16  -2 14 5 10 -14 7   -5        -5 -5  -6    -11
w:begins 乡村	24   15   -5 2  -8 -5        -11   -7    -4
w:begins 书	7   -2 11 -17 30   -6 -3   -4  -2   8   -10    -10
w:begins 买	10   -2 -5  3       -3        -4    6
w:begins 了	-3  -5  -11 -6 8   -2 -3       6 -5 6  -6 -2 -6  26
w:begins 了,	     -3            2  5
w:begins 了。	                 3 -4 3
w:begins 了一	                  -9 12
w:begins 事	  10 6   -4    3        3     -2  -12
w:begins 二	-20   -4 -4 -7 8 -4  7 -3   -2  8  -2 50   -23  -8  8
w:begins 二、	    6             -2 -16 -4  14 2   4
w:begins 二〇	-6  -2 -2            4  2  -5      8
w:begins 二十	    -3 7 -3 -2  3          3
w:begins 二等	                 2 -2   4    -2
w:begins 于	  5  -3 -4 2       -2  3   7   -4
w:begins 云	-11 9  -3 22 -4 -8 6  4 -2 5 -6     -3 3 -12  -20  15  6
w:begins 云山	-3    -7 -3    4 -2 4  2     -12 -10    20  13
w:begins 五	47  9 12 -23  -6 -5  -10         4 -6  -3  -2  -13
w:begins 五、	       -2           3   2
w:begins 五个	  4
w:begins 五十	3     -3  4  4         -5 3      -2
w:begins 五年	7      -4   3 5       5 -3 3  -3    -6
w:begins 井	    3 6  7  -4 3   -5    -2 -9 3      5
w:begins 井下	4    -8 -2  8  -4 6   -5     -2 3  -2  -2  9
w:begins 亚	       5            3      -4
w:begins 交	   2 -3 -2 6   -5        2 4 5    -4
w:begins 交通	                  -3 5      2
w:begins 产	-5  5 -4 -13 3 -2 -2  -3         -6 -5  28  -3  9
w:begins 京	4                  3       -4
w:begins 亲	                 5  2
w:begins 人	10 4 -5 -3 18 -11 8 5 -2 -12    -8    4 -21  -4 32 2 -13
w:begins 人,	                  5 -2
w:begins 人民	    3             2 9  -4 -2  -2
w:begins 人物	3   2   -2       -2    5  -3  -2    7
w:begins 什	-2    4 -3     3       2 6 -7      2
w:begins 什么	    5 -3             8 -6
w:begins 仇	                     -2  3
w:begins 今	-2  -4 16 29 6 4 -2  -14 -8   -3  -3  -10 9 -7  -15    7
w:begins 今天	    6 7    -10        -2
w:begins 今年	10   8 -3  5 -8   -4       -8 8 -4  -6  9
w:begins 今日	-8   9 6 -2  3        -2   5 -2  -8  -4  10
w:begins 从	21 15 13 8 -32 -4 9  3 -6 -17       11 -37 -13  51 5 -3  -19
w:begins 从“	10 10 15 8 -23  -4 3 3 -7 -3       -2 -43 -13  47 7   -6
w:begins 从一	4 4  3 -6 6 -4           -3 11 -3   2 -5  -5
w:begins 仓	     4    -4         -3 2  4    4
w:begins 他	-8   -2 -17 15 9 -3  4 -4       -2 17 -4  6  -5  -3
w:begins 他们	-3    -6 -4 7 -4  13         3 -4  -2  -2  2
w:begins 他把	-4    2 2             2
w:begins 他的	    -8             -3 3   8    2
w:begins 他说	     -3 -6   8         8 -3
w:begins 代	-7 2 8   -3     -2        -14 2    8  7
w:begins 以	14  -4 9 -12 15 -12 -6 -2 -4      -5   -4 5  6
w:begins 们	                  2 2      -4
w:begins 件	    -2  -3    9 5        -4  -3    2
w:begins 价	    -2      2        -2 2
w:begins 任	      -2            4 -2
w:begins 份	                  7 -4
w:begins 企	-2   4 7  -16   18 -4       -2 11   -10    -2
w:begins 企业	-2 2  3 7 -2 -13   17 -3        12 -2  -11    -3
w:begins 伍	                  4
w:begins 优	    -4  3             2  7
w:begins 会	-2  -3 -2 -6 3 -10 4   11       4 11 3  -3  -5  -3
w:begins 会上	                  3
w:begins 会议	    -3     3         13   -3  -3  -2
w:begins 传	-5    -5              10 8    -2
w:begins 但	      -5   6
w:begins 位	          2
w:begins 低	                   2
w:begins 住	18   6 -9 4  -5          -2 4   -6  -2  -9
w:begins 住了	      3
w:begins 体	30   3 -18 2 4 -2  -2      -3   6 -7  -2    -7
w:begins 体育	-3                  8 -4  -3    2
w:begins 何	13  -2 3 -8 -3 3 -3      8     -5 -2  -3   3
w:begins 余	-2   -2   -3   2   2  5     -2  -2  4
w:begins 作	4  4  -7 -7 -7  -2 -3 -4  26 24 12 27 2 -3  -2  -19  -5 -3 -33
w:begins 作者	-2    -4 -2 -5      28 24 10 24 5 -2 -12 -4  -12    -40
w:begins 你	-2                  18 -5  -4
w:begins 例	                  4 -3
w:begins 供	7  4  4 -23 -7   15         6 -6      3
w:begins 依	3    -2              3
w:begins 便	-3   3 -11               -2  -2    19
w:begins 便民	                         6
w:begins 保	7    -4 -3 6   -7        -2 11 -2  -2    -3
w:begins 保护	                  5 -2
w:begins 信	-3    -5 5 -7   -2        -2 -3   7    12
w:begins 俭	-15   -2 -3 -5 -3   -3         -4       38
w:begins 俭以	-15   -2 -3 -4  -2  -2         -5       38
w:begins 修	-9      8   -3 2       -3  -9  14  6 -2
w:begins 倒	                   3      2
w:begins 借	2  -2    -6    5        -3 -2      6
w:begins 值	  4  -8 2 -3           -2 -3 2  12  -6  7
w:begins 值班	    -6 4          -2  -2 -5   10  -3  8
w:begins 假	7  -3  -6 4 8   -4                -3
w:begins 做	-3   -2 -2   3            4  5  -4
w:begins 停	   -3 31  9 9  -4 -2   -3  -4   -2 5  -10    -23
w:begins 停电	      3            3
w:begins 停车	-4    8              5 -4
w:begins 健	   6 -5 -2  -3           3 -7      12
w:begins 健康	-4 2  8 -5 -2  -3        -2   4 -4      10
w:begins 傍	                  2 -2
w:begins 傍晚	                  3 -2
w:begins 儿	-11  5  5 -13  -9  7 4         2  8 2   4
w:begins 儿子	-7     2    -5 5        -3 5  8    -2
w:begins 元	-7    6 -2 -6 -4   13        10 -6    -4
w:begins 元,	                  -2
w:begins 充	         3         -2 3
w:begins 先	-2  -3  -11 13    -7    -2    -2  -3  23    -3
w:begins 光	2   11 16 -11 -11 2  7 3   -3     -9 3    -3
w:begins 光伏	-8    11 -2  4           -3       -2
w:begins 免	      -4   4                4
w:begins 党	31   -3 -41 -7 7 -3  -5  4    2  -3 -16 -2 31 13  3  -8
w:begins 党建	8    -19   -2    4      -7 -6  17 11
w:begins 入	22  -3  -9 -15 3   9 -2        -6 4    3  -4
w:begins 全	36  4 25 29 9 -15 13 -2  -12   -5  -7  6 -26 -16  -14  -5  -16
w:begins 全县	     -2    10 -2        -2       -4
w:begins 全国	23   22 9 -17 5 16  -18 -12   -2     -14     -2  -2
w:begins 全市	17  -3 5 8 31 -35 -12  37 -2   -2  -2   -9   -7    -21
w:begins 全省	   -2 13  15 7  -22      -2  10 -7 -3    -2  -2
w:begins 全部	      3            4 -3
w:begins 八	-10  -3   33 -14  2 -3 -2     8  -2 3   -3  -2  -6
w:begins 八十	-16    14 11 -8   3 -3        3 2  -2
w:begins 八百	         6
w:begins 公	32  9 7 -5 -7 3 -3 -2 -9 -3   -2  -3  4 -7 6  -13  -6
w:begins 公交	18    -15  4   -2        2 -3 -3  -3    3
w:begins 公司	7   2 4  -2 -2          5 -7 8  -3  -2  -7
w:begins 公输	                  4       -2
w:begins 六	-3  -2 -4 3  17   -17 4       4 4 5  -3    -5
w:begins 六个	-5   -2 3     -2 4           2
w:begins 六十	    -2              10   -3  -2
w:begins 六月	         -2 2        -6 5    3
w:begins 共	11  10  -2 -5 -4         6  -2 -7 7  -2  -3  -8
w:begins 关	-10    8 2 -8 11   -4   -9  -7  2 -21 2 3 21 7 -4 2 7
w:begins 关于	-6    19 4  13 2 -4 -2        -9   -8    -3
w:begins 关键	-5    -8 -2 -3       -3  -5   -8 -2 3 25 2   8
w:begins 兴	                         6
w:begins 其	      -3   5          7    -3
w:begins 其中	                   3    -2
w:begins 养	27  -3 -3 -22 -4 -9 3  -5 -4         8      15
w:begins 内	-5     -3          -4   -5 3      13
w:begins 再	    8      -2        -4 4  -8  -2  3
w:begins 写	-13    4 11  -4  -4         6 6  -6  -5  6
w:begins 写的	                  -3 7
w:begins 农	14  -4 11 -10 3 7 -7 4 -10    -5  -2    3  -16  2  15
w:begins 农历	                  2
w:begins 农机	6   5 -7  5 -2
w:begins 农村	4   -2  8  -2  -6         2   -4
w:begins 农民	     -3 4               -5    4
w:begins 冬	   -2 17 7    -4 -4     6   -8 -3  -9
w:begins 冯	6   3 -3              -3
w:begins 冰	-6   -2 16 5  3  -2        -2  -2  -8    2
w:begins 决	     -4    5         2
w:begins 冷	7  2  3 -2 -9  3 2 -2   6     -8   -4    4
w:begins 准	    -2 -2 -3 -2  2 3        -14 -4  25
w:begins 凌	    -3 6 -2  3 -4        6 -2 -4    4
w:begins 凌晨	    -4 6 -2  2 -4        6 4 -3    -2
w:begins 减	-6    3 4            3 -8 8
w:begins 几	                  3
w:begins 凤	    3
w:begins 出	-13  -3 -4 10 -8 23    -6     -2  3 -3 5  -2  -6  11
w:begins 出租	-3    3
w:begins 分	13    -7     2    -4  -9   -7 -3  -2 3 4 -2 18
w:begins 分享	    -2         -4  -5   -4   -2    22
w:begins 列	                       4
w:begins 刘	   -2         4   -3   3       5
w:begins 创	      2    4               -2
w:begins 利	    -2      4        5 -3  -2  -2
w:begins 别	-6   2 -14 19 -4  6 -3         -9   13    2
w:begins 别让	-8    13   2 3          -4       2
w:begins 到	-3  5 -3 -9 -3 4 -2  4 4       -2  11    -3
w:begins 到了	                  2 -3
w:begins 制	  -4 3  2 -3   3      -7   -4 -7    -2  20
w:begins 前	   6 2 -2    4 -12       -9 4 7  -11    13
w:begins 前三	-2    5                     -3
w:begins 剪	-4  -3  -3 4   -2   3    -3  2 -3   4 3   4
w:begins 副	3   -2 -3     5    -2     7 -2    -3
w:begins 割	     8    -7                4
w:begins 办	-3  4  -3  9   -5 -4        8 2  -4  -2
w:begins 加	-3    -8 -12 -2   17         -2 2  12
w:begins 动	      5               2
w:begins 包	   -4 7   8  -3         -2 -4      2
w:begins 化	10     4    -2         2 -4  -4    -5
w:begins 化工	    2
w:begins 北	  -2 -11   7 5      4    7 15 -2  -14    -2
w:begins 北京	   -7   2            14   -5
w:begins 北方	    4             -2
w:begins 区	6    -4 -3 7   -5        -4 8 3    -4  -2
w:begins 医	3  -5 5 10 -2 3 -3   -3       3 -6   -3
w:begins 医生	-4    12              -4       -4
w:begins 医院	                 3  6  -2  -2
w:begins 十	-11  -7 -6 31 7 -12 4 -3 15 3        3   -9  -8  -4
w:begins 十一	-2  2  2 -20 -5   18         -6 2      9
w:begins 十七	6    -6  -2   4
w:begins 十二	-3    8 6 -6 -2  -4 2        8 -4    -3
w:begins 十五	-9    10 2 -3   5        3  -3
w:begins 十八	5  4  -5 5  -4           -2
w:begins 十六	      3 2  -2         2
w:begins 十年	4     6 7   -12          -2  -4
w:begins 千	  -3 -3  15 -6 -2  -6         -5 9      3
w:begins 千多	         -2          4
w:begins 升	             5            -2
w:begins 半	14    -9 2 -4   -3         4 -3  -2    2
w:begins 半夜	4    -2 2 -2
w:begins 华	-4  -8 -3  13 -3 -3  -4    2 -2   3 9   -5  14  -7
w:begins 华社	                  -4     7
w:begins 协	    -2 -3 -7    6        16 -2  -4
w:begins 卓	-4               5   4
w:begins 单	     5 4 -3  -7 -3   3      3  -4    4
w:begins 单位	     2 -4    3   4     3 -2
w:begins 卖	-6    -3 6 2   -8 -5        -18 8  23    2
w:begins 南	-3   -4 23 9 -6   -8        -5 -11 10    7  -3
w:begins 南湖	-4                 -2 -5     6  9
w:begins 占	                 3    -3
w:begins 卡	                  7 -4  2
w:begins 卫	-3   -3  2        3  9   -2 3  -3    -4
w:begins 印	  7   -2                    -2
w:begins 却	      4    -2         3
w:begins 厂	-4    7  2    4   -3     -4 6      -7
w:begins 历	8   5 -10     5 -3        9 3  -8    -4
w:begins 历史	    -2               6  -4
w:begins 原	4    -13 -4 -4   11 -5   19    -2 6 -4      -3
w:begins 去	   -2 -8 10 2    -3   -2    -3 8 17  2  -13  -6
w:begins 去年	   -2 -6 4    3        -4 26 2  -4  -12  -3
w:begins 县	5  -3  8 -6 -4 7 3 -18 -2   4  23  2 9 7  -18  -10  -3
w:begins 县医	4   3 2 15 -3 4  -12          -4  -2    -4
w:begins 县委	7    9 -2  2 3 -2         -2     -2  -10
w:begins 县里	-2    2 -3            -2 15 -2  -5    -2
w:begins 参	                  12 -3      -3
w:begins 又	3    -3 6 -3            -3 5
w:begins 双	3  5  -12 9 -6   3         -2 3      2
w:begins 反	3     2             3 -3
w:begins 发	-6  -2 -2 2  -4   -5 9  -2 -13    2 3 -5  -3  -3 3 32
w:begins 发布	-3      3   -4   -2 -12     -2     8  18
w:begins 取	6     -2             -2 2
w:begins 受	  3   -3  -2   5       6 -9 6      3
w:begins 变	-2  -5  -16 -3 6           -6 -25 -9  53 10
w:begins 口	7  -3 11 9 2 -5   -3 2   19    -2 -7 -3  -7  -2  -14
w:begins 口述	6   14 5  -2   -11    21  -2   -9   -4    -14
w:begins 古	-7    23  5      -2 -2  -4  3 -6 4  -5  3  -8
w:begins 只	4   5 -4  2 -4          2 -2 9    -4  -4
w:begins 只有	                 3
w:begins 叫	                  6   -2
w:begins 可	   -2 -4   -2   4 3      -2 22 -5  -7    -2
w:begins 可是	                  2   -2
w:begins 台	-3   -3 12 2 -2 8  -5 4       -2   -2 -2  -3
w:begins 台风	-2   -2 8   6  -4          -3
w:begins 号	                  -2 3  5    -5
w:begins 司	-2      -2       2  3    11      -6
w:begins 吃	     -10 -4   15        2 -2
w:begins 各	-2    3              2 2  2  -3  -2
w:begins 合	-8    2 5 12   2 -2   -8    2 -24 -4  21  -2  4
w:begins 合作	     2
w:begins 同	-11  3  2 13 2   -6    -2    4  8  -2  -3  -4
w:begins 名	5   -5 13  5    -5     -4  2 11 10  -18  -3  -10
w:begins 后	-4  -4 -2 -4  10 -3 2 -4 7       -2 16   -3  -3  -6
w:begins 后来	                 -2 15 -5  -4
w:begins 后面	                  3
w:begins 向	-13    -12 6 11   -3      18   8 -2  5    -14
w:begins 听	-38  -2  25 7 -4 3  13 -8   -5     5 -2  -4 2 -3  12
w:begins 启	          -2        4 -2
w:begins 吴	                  -6 6
w:begins 吸	                  -3 -7    12  -2
w:begins 告	   2   3 3           -5 2      -2
w:begins 员	   -2   4         5   -2 4      -2
w:begins 周	-9 3  6 11 2 -6 2  -5 5   -9  -11   24 -3  12  -2  -16
w:begins 周末	 4  6 11 -2 -4         -3   -2   -4    -2
w:begins 和	5  -4 -3 -4  9    3       -2 10   -4  -4  -6
w:begins 品	2
w:begins 哈	-2    6 -5 -2 2  2          3   -2
w:begins 哪	    -2
w:begins 唱	      5   -4  3       -2
w:begins 商	-9   -4 -16 -31 3 -3  28 -3        -4 -3   6 5  33
w:begins 商量	-2                     6 5
w:begins 喜	    -3  3                   4
w:begins 嘉	    8 -3 -2  3  2   7     -4 -2      -4
w:begins 器	                  2
w:begins 四	  -2 -5 -18 16 10 3  -17 -2 2      -4 7 3   4 -3  7
w:begins 四、	                   -5  4 4
w:begins 四个	7    -6 -3 5   -2         2
w:begins 四十	-2    2 14    -14         3 2  -2    -2
w:begins 四百	    -3 10 -2   -4  3              -2
w:begins 回	    4 4    -2         7 -5  2    -4
w:begins 回来	                     2
w:begins 因	   2 -3             10 -5 20  -5  -2  -9
w:begins 团	                   3
w:begins 园	     -2 9    -2        2 4  -2  -4
w:begins 园区	        2
w:begins 围	6  -2   5    -2         7 -7  -2    -3
w:begins 国	12   5 -3 6 -6 4 2 -9  -2  -2     -2 10  -9  -3  2
w:begins 国内	5    -4    -2
w:begins 国家	8   2 -5   4  -5      2   -2 2  -3    2
w:begins 国庆	    4 -2                    -5
w:begins 国际	     5 -6   -2 2         -4  -2    9
w:begins 图	21   29 -30 4 -11 -7   -3  -2   -6  12 -41 11  -11  39 2
w:begins 图1	                 7 -15 5    15 -2 -4
w:begins 图为	-3    -7        -2     12 -9 3    25 -3 -9
w:begins 图片	19   9 -17   -3        -3   -3   -3  -17 8 13
w:begins 土	      6                   -4
w:begins 在	18 6 5 10 4  -6 5 -2 -10 -8        -14 5  -10 -2 -9  8
w:begins 地	-23 -2   24  -5 4  -2    5     -7 5 -3 4  -4  9
w:begins 地址	                         3
w:begins 地头	                     5
w:begins 地铁	-24    32 -2 -2 6   -2        -2  -3
w:begins 场	6    -5  -3   8 15   -10    2 -21 6  14    -9
w:begins 均	          3
w:begins 坐	    -5 -2 2    -2        -9 10  8
w:begins 坐在	                  -4 5
w:begins 块	                  3     -3
w:begins 坚	-6   -3 7  7 7  -7         -3
w:begins 坚持	   -2 3   5
w:begins 城	-10 3  -2 -2 -6 -2 -2 -3 18 -6   4  4  2 -9 -2 -2 14
w:begins 城市	-8 3    8 2   -3        3      -3
w:begins 培	-2     4 -3   -2 4               -2
w:begins 培训	      -3    4        2
w:begins 基	-8  -3   8 8 4  -5                -2
w:begins 基层	-2    -2 7
w:begins 堂	                  3       3
w:begins 塔	-24    23 2 4   -3 -2     6          -3
w:begins 墙	                  -2    6
w:begins 增	     -2 8                   -4
w:begins 声	-8    -4 -4 18   -5 -3        -30 2  -5  -2  44
w:begins 处	                  -3   3
w:begins 备	    -4 3 -4   6         -6     3 -2 3
w:begins 复	    9           -2   -4   -3
w:begins 夏	5 -2   11 -3  4   3  3      -10 3  -9 2   -6
w:begins 外	13  -2  19 -11 -4   3 2   2  -7   2 -5  -4  -2  -6
w:begins 外卖	3     3          -3
w:begins 多	  5  -3  2   -5    -4     14       -4
w:begins 夜	-29  -3 5 31 4 -10 10  -4 -2   -2    -3 -23   38 3 3  -17
w:begins 夜班	-2     -3                6
w:begins 夜里	-10    -4 2            -2 -10 2  25 3
w:begins 大	15 2 4 8 7 12 -10 18 -3 12 -10     2  -3    -17  -5  -24
w:begins 大学	     4
w:begins 大家	  3                2 2
w:begins 大桥	2   -2    3                2  -2
w:begins 大泽	    2
w:begins 天	18  4 -2 12   -2  3 -3     -3  -2 2 3  -9  -3  -16
w:begins 天亮	                  -4 6
w:begins 天气	    13           -3      -6    -2
w:begins 太	-4    -3 15 -3   -4         3
w:begins 太阳	-2     9 -3   -2         4 -2
w:begins 头	3    -2 -4 6   -5        4 12 -6    -2  -3
w:begins 头一	                 -3 6 -2
w:begins 女	20   2 5 -14 -6  2     -3  -4   3 -2  4    -8
w:begins 女子	    5 -9   3       -2   -3   9    -3
w:begins 奶	                      3
w:begins 奶奶	                      3
w:begins 她	3  -3  5  -4   6         12 -2  -6  -2  -5
w:begins 她把	-7    16 -6                -3
w:begins 她的	      2
w:begins 她说	      -3   4
w:begins 好	9    -15 22 -14 -3  7 -3       5 -14 11  2    -3
w:begins 好,	                   -2
w:begins 好的	      2
w:begins 如	-10    11 -2 7  -2 -2 -3       -5 13 5  -5  -2  -2
w:begins 如今	    -2  7  -2 -4 -2       -3 13   -4  -2  -2
w:begins 如何	-5       2  3                2
w:begins 妻	    2              3   -2
w:begins 妻子	    2              2 -2
w:begins 委	      -4   2 2        4 -4    2  4
w:begins 委员	      -3   2 2        3
w:begins 婚	    4 -7    13          2      -4
w:begins 子	-2    -4 -2            -2 -7 10  7  -4  6
w:begins 字	    -2  -2       -18    -2 5 -2    -2  27
w:begins 存	-8   -2 5 6 -6   7         -2 3
w:begins 孙	    -8             -2 6   11 2 -2  -2
w:begins 孟	-2      -4 -2   7   3          2
w:begins 学	7   4 -21  5 -10  -18 3   -2    -7 -12 -10  16 3 5  39
w:begins 学会	    -3              -2 2  7
w:begins 学校	-10     2  -2          -2 10 -2  -4  -4  15
w:begins 学生	      10 -3  -12    -2    -2  -2  2 3 13  -6
w:begins 孩	    22 2 2   -3      -6    -8  -10  7  -2
w:begins 孩子	2    21 2    -4      -6  2  -9  -9  6  -3
w:begins 宁	      -2         5   -3
w:begins 它	    -2              9   -2
w:begins 守	  -2 -2 -7 23 8 -4  -17      -2   -5   22    -7
w:begins 安	  2 -5 4 -4 3 2  7        3 -8 2 -2 -2  5  -8
w:begins 安全	-6  5 -2 9  3            -2       -7
w:begins 完	    -2             3
w:begins 官	                  -3   3
w:begins 定	      4   -3        2 18 -2  -3    -10
w:begins 实	4  5 8 -4 2 -11 -4  2    8    4 -6 -4  -4  -2
w:begins 实验	-3  3   4 -10 -3  5    7     -3 2
w:begins 审	     -4 3    2
w:begins 审核	                  2
w:begins 客	5    -6                     2
w:begins 宣	  3 -3            10          -2
w:begins 家	-11   -4 12 4 13 -10 -2 -2        2 -9 2  23  -3  -10
w:begins 家庭	                  4
w:begins 家长	      2            2 -2
w:begins 家门	-3     -2 6 -2           -9   21    -2
w:begins 寒	   -3    8 -2           -2
w:begins 寨	                  5 -3    -2
w:begins 寨子	                  5 -3
w:begins 对	7  7 5  2 -2   2 4  -2      -2 -7 -3   -2  -8
w:begins 对话	    4 7 -2   3        -2 -4  -3 5    -7
w:begins 寻	24   9  6  4  -2 -2     -4   -18 3  -13
w:begins 寻找	9   4 -6 6  -2        -2   -4
w:begins 导	-5    -3   3  5    -3  -4   2 -6  -2  3  11
w:begins 将	                  -3 4
w:begins 小	32  -19 3 -14 43 -21 14 5 -6 -3 -2 -4 -4  4   -25 -2  -2 8   -6
w:begins 小区	13   -2 -7 4  11  -3         -7   -2    -5
w:begins 小学	     4 -3
w:begins 小微	    -2  8  3 -3
w:begins 小时	      -2    3
w:begins 小雪	    -2 5   3          -5       2
w:begins 小麦	-4   -3 4 5  3  -2
w:begins 少	-4  -6  -3 12 10 -2 3 -4 -4        7 -3  -2
w:begins 少一	     2
w:begins 尤	                       8  -5
w:begins 就	6    -3 -8 -9 -3  2 2       2 -3   24  -4  -5
w:begins 就是	                  3 -3
w:begins 局	-3   2 -5 10 -12 -2   3     9  -2 8 -7      3
w:begins 局长	     5 -5    3        5 -4
w:begins 居	     3 6   -3                -4
w:begins 居民	      3
w:begins 屋	         2          5  -2  -2  4
w:begins 展	-6    -2  5         -4  -2 16 -8      5
w:begins 展览	                  8 -6      -2
w:begins 山	-27   -3 20 2 -20 7  9 9     -4  10  9  -3  -4  -3
w:begins 岁	 4  3 3 -2             2 -2      -4
w:begins 岭	     -4    6         -6     5  -3
w:begins 岳	    6   2  -2            -2  2
w:begins 川	-4    12              -3  -2
w:begins 州	  -2   -2 11  -2 -5         2 -2      5
w:begins 巡	     -3 4            3 2
w:begins 工	-10       -3   6     -3  4 -25 -21  2  53
w:begins 工人	   -2 -5  -5   -8 12       2 -38 -13  -2  64  -2
w:begins 工会	-2    2             2 4
w:begins 工作	  4    2    -3       2 6 -2    -5
w:begins 工地	   3  2              -2  -6    6
w:begins 工程	     2
w:begins 左	  -2  -2  5            -2   2  3
w:begins 己	                  3 -2
w:begins 已	                  8 -2
w:begins 巴	12   -2 -7 -4    6 -4        -6     7  2
w:begins 巷	-2    6 -11 13            -11 2 -3 7
w:begins 市	48  -5 20 -40 17 -31 -29 2 15 -5   5  9  2 13 -7  -5  3  -9
w:begins 市中	3    -2    2 4          -2      -4
w:begins 市人	3  -4 -6 -8 7      3       12   -3
w:begins 市场	4    -4 -5 9   -2         6 -5    -2
w:begins 市委	   4  2 -3    -2        5 -2
w:begins 市政	10  4 4 -13 -4 -4   -2         -2   8    3
w:begins 市民	17    -16 -3    7 -3        -9 3  -2  7
w:begins 市纪	4   3               -2
w:begins 布	  -2    8    -4     -2   4       5
w:begins 师	4    -4 4 -3   -4        -3 2   2 2   3
w:begins 师傅	    -3 5 -3   -4            4    3
w:begins 带	  5   -4 -3            13 -8  5  -7
w:begins 席	          -2   3     2 -2
w:begins 常	2  3  -3 -4 5           3 3 -5
w:begins 干	     -2    3 -3        -4     4  4
w:begins 平	-21   -4 19 3 -2 -2  5   -2   15   -6 4  -12 -2 6
w:begins 平均	          2        -2
w:begins 平阳	-2   -4      4         -13 4    9  9
w:begins 年	-32    12 8 -10 -3  4 4     -2  3 11   7  -2
w:begins 年轻	    -4              2 3  3
w:begins 广	-3     -7 -9   24 -2           -2    11
w:begins 广告	-3                  -5       14
w:begins 广播	         2
w:begins 库	                  2 -2
w:begins 应	                   3  3  -5
w:begins 底	                  5 -3
w:begins 店	                 -2 4 3
w:begins 庙	    5 -4             3
w:begins 度	                   -2      2
w:begins 座	     17 -4   -12         -5 5
w:begins 庭	   -2                      6
w:begins 康	    -3 2   2         8        -3
w:begins 延	2
w:begins 建	  -2 -2 -7 -7 5   13         15 -2  -2  -5  -3
w:begins 建设	                  8     -3  -3
w:begins 开	-20  -5 6 11 -12 32 6 2 -9 -3       2 -5 2  15    -20
w:begins 开了	      5    -2
w:begins 开发	    3               5  -4
w:begins 开学	3      4           3 -2 -2      -2
w:begins 开放	                       3
w:begins 引	-3    -10  -5   -3        16    3    7
w:begins 张	     -2 -5      14  6    3   -9  -4  -4
w:begins 强	18    -12  -7   6 2             -2 3 -6
w:begins 归	2    -2           3    3      -2
w:begins 当	-7    -6 7 4           -5 12 2  -6  7  -2
w:begins 当前	-5    -2                     8
w:begins 当地	                  -3     4
w:begins 当年	                  6 -3
w:begins 当然	                  -4 5
w:begins 彭	                   2
w:begins 影	-2  -4 3   3            6 -5    4
w:begins 往	-2    -7             2 3   -4  -3  13
w:begins 往期	-2    -6                 -3    14
w:begins 征	19   2 -7 -6 -4 -2   5        -4 -4  -4    7
w:begins 徐	             3
w:begins 徒	                   -3    3
w:begins 徒弟	                   -2
w:begins 得	  4    -3           -2 11 -7      -2
w:begins 微	    7 -5 -3    6        -5   -4    9
w:begins 心	  8     3  -2 -5         3    -3
w:begins 志	  6  -2  4   -5         2     3
w:begins 志愿	  9  -3 -2 4   -4
w:begins 快	-12    12 10 -2   -9 2        3
w:begins 快递	-5    6 6    -5
w:begins 念	                  -5 2    3
w:begins 念。	                  -4     4
w:begins 怎	   -2  2 -2  3 -2        3 -3 -2  10
w:begins 怎么	  2   -2            3 2 -2
w:begins 怎样	  -3  -2  -2  3          -5   14
w:begins 怕	     5        -2
w:begins 思	                   3    -2
w:begins 性	-3                   -2  5    4
w:begins 总	4    -6 -2 -4   10         3     -4
w:begins 总第	                  -2       3
w:begins 您	-2    -5 -5 8   -6      3   -2 4      9
w:begins 惠	          3        4
w:begins 想	  4    -2            3 -3      2
w:begins 愿	                 -5  6
w:begins 慢	    -4     3         -16 -5 3 22    -3
w:begins 戏	3  2 -2  2 9   -2            -2    -4
w:begins 成	-6  11  -9 3 7           5 3 -5  5    -9
w:begins 成了	-2  6
w:begins 我	9  -3 13  18 8 -10 5 -13 -8   -3    21 -10 16 -2 -25  -10  -2
w:begins 我们	5   -2 -6  3 2  6         5 -6  -2    -4
w:begins 我县	-6    2     -3                9
w:begins 我国	    6 4  4  -2        -2  -4      -4
w:begins 我在	     7 4       -2    4 -8
w:begins 我家	   3 -6 -5  -3          2 -3 4      8
w:begins 我市	-11  -5 10 12 21 -2 -5  -6         -4 -2  -2    -4
w:begins 我把	                  2
w:begins 我的	4    -2 3              -2      3
w:begins 我省	8  3   3 -2 -4           -7 -3      2
w:begins 我说	                  4 -2
w:begins 我问	      3   -2         2
w:begins 截	                  5
w:begins 截至	                 -2 5   -2
w:begins 戶	  -2    -2                   9
w:begins 户	                  5 -2
w:begins 房	     2             2
w:begins 所	      -2 -2  7 -2   -2    -2 -5 13
w:begins 手	  5  -12 -5    -6 3       3 -11 14  15  -4  -2
w:begins 手机	    5 2                    -6
w:begins 打	-5    2 -3 -3   -2    -2  -2   -6   -8  13  21
w:begins 打印	     -3 -3       -2  -2          12
w:begins 执	      -2    2
w:begins 扫	6  -2  -5 9          -2   -4   -6    7
w:begins 批	    9 -9             3
w:begins 找	-8   -3 -4               -8  31    -9
w:begins 承	      -2   2         -2 5
w:begins 技	2    -7     5        -2 -4   9  3  -3
w:begins 技术	4    -10  3           -3 -2 5  10  -2  -2
w:begins 把	-14 -2 2 6 7 3 6 18 7 -20 5     -2   -12 -12  20 -3 -4  -5
w:begins 把“	-6   -2 13 2 -4 10 2       -3   -3 -2  -6
w:begins 把一	      6   -4 -2         3
w:begins 投	21  -2  -6 -12 23   -5 -4        -9   -3    2
w:begins 投稿	                  -10       12
w:begins 抢	6   2 -5 4                    -2
w:begins 护	3    5  -7   7      -4  3 -5 5  -3
w:begins 护士	                  -5 7
w:begins 报	-3    -5 -7 -10   7   -2 -2 -2 3   8 3    -6 10 8
w:begins 报告	                   5      -2
w:begins 报纸	                         3
w:begins 报记	                        5 3
w:begins 拆	    -4 4   3         -2 -4 -2  6    2
w:begins 拉	     3    -2          2
w:begins 拐	      6   -3          2    -2
w:begins 拖	-6    5 -5 9           3 7 -4  -4    -3
w:begins 招	   3 -2   2 -3         2 -7 5  -6    9
w:begins 招商	    4 -3  3           -4 7  -2
w:begins 拿	3    -2              2 -2      2
w:begins 挂	  -4   -2 5            3     -3  3
w:begins 指	    -4 2        -7     -7       12
w:begins 指导	             -2            5
w:begins 按	-3     -8 -9   15 -2 3  -2     8 -6    -2  11
w:begins 挖	-2   -2 16 -3 2 3  -2                -12
w:begins 换	-8    -24 -27 19 -2 -2 15    -2    -2 -4 -4 15 34    -6
w:begins 据	-3     -2            4 -3 18  -8  -2  -2
w:begins 据了	                  4
w:begins 据新	                 7 -13 9
w:begins 排	-4   -2 -4 2 10 -2  -4        6 -6 19      -8
w:begins 接	-3    -3 4 3 6  -2        -2  -4  10    -7
w:begins 推	9    -11  -13   -3  2  -4  -2  5 -7   28  2  -4
w:begins 提	-6  7 -3 12 -14 6   11 -3     -2      -9  5  -3
w:begins 搬	    -3              5   -2 2   -2
w:begins 摄	-9 -3 -3 -2 -2  -5   -2    -3  -11   -7 -4  -10  35 -4 34
w:begins 摄影	-3    8     -2      -7      -2  14 3 -9
w:begins 播	      4             -3      6
w:begins 支	  2      4          6 -5      -3
w:begins 收	  4  3 -5 13  3 -2 -3   -5  -6  -2 3 -2      4
w:begins 收割	-7    7 2   3          -2 -3    3
w:begins 改	4  6 4 -6 -13 20   -14          2    -2
w:begins 改造	  6 3  -2 -2            -2
w:begins 放	-2    -3  7 -2  2    -9     -5 9      11
w:begins 政	8  2  -9 10   -2       -2  3 11 -5  -5  -4  -5
w:begins 政策	8  2  -4 3             9   -3  -4  -5
w:begins 救	-2    3 -2 5   -3
w:begins 教	19 5  3 -17  4   -3 -5       6 15 -6  -7  -3  -11
w:begins 教室	         2        5  -4
w:begins 教师	11   3 -3  5    -2       -2 13 -3  -14    -4
w:begins 教育	10 4  2 -12      -2        6   -3
w:begins 散	    -3 3 -18   -6 24         2      -2
w:begins 数	   2 6           -2  3 5 3      -12
w:begins 数字	   2 8              -7 4  -4    -2
w:begins 数据	    -6             3  -2  13    -5
w:begins 整	7    -4 -4    3    -2     8     -2  2
w:begins 文	21 -3 -4  5 -3 -6   -13   12   28 5 -5 -4 3  -22  -7 -4 -3
w:begins 文/	-11   -3 -2        12 14 3 16 5 -5 -15 -4  -4  -7 -3 10
w:begins 文化	44 -3 -3 5   -4 -4      -5  -3   -3 3      -21
w:begins 料	                       3
w:begins 断	    2 13 -2   -12                3
w:begins 新	16  8 8 -7  -15 11  -6 9  7  2 -19  -5 -17   15  -11 11 -7
w:begins 新华	4   5 -2   -5  -2 -2  12 3  -13  2    -4  -6 13
w:begins 新闻	6  7  -4  -5    -2   -3  -4   -2   2    8
w:begins 方	-5   -4 17 -2 -3 11     8 -6  -2   -5 -8  -8  12  -5
w:begins 施	                  -9 -2    12
w:begins 施工	                  -9 -4    15
w:begins 无	5  -3 -3 4 -4 -8 -2  -3 5               10
w:begins 日	-2   5   4   4    7    -3 4 11    -5  -18
w:begins 日子	                  4 -2
w:begins 日期	             11            -10
w:begins 旧	4  3 -3 24 -7 -11 7  -4         -11 -5  -5    15
w:begins 早	2    11 -4            -4 4 2      -7
w:begins 早上	    3              2 2      -3
w:begins 时	  -6  -2  -2    8   -6    7 -4 7  -3  -2  7
w:begins 时间	             -3     6   -5    6
w:begins 明	-11   -3 11 -3 2 5   2        22 -15    -2  -2
w:begins 明年	-4   -3 8 -4 3 4           8 -7      -2
w:begins 易	             3  -3   2      4
w:begins 星	-3    -3              -19 2  23  -3  8
w:begins 星期	-2                  -11   22  -3
w:begins 春	-25    56 -24 -12 6  -9 -6     5   -9 -4  9 2 -5 -2 16
w:begins 春天	-2    -4              -2 2  12
w:begins 昨	11    -5 -7 11   5        2 6   -4  -4  -8
w:begins 昨天	4    -3 9 -13   8        4 2 -3  -3  -3
w:begins 昨日	3    -2 -16 29   -3        -2  5    -2  -8
w:begins 是	2  4  -2 -5 16 -2  -9         2 4  -3  -5  -2
w:begins 是一	                  4 -3
w:begins 晋	-5    9   5 3 -3    -2  6   -5 -4
w:begins 晋北	-5    5           6   -5
w:begins 晒	-6  -2 -3 -6 -6    9 -4   -2     -5   11    20
w:begins 晚	15       2 -2 -3    2  -2    2      -10
w:begins 晚上	                 2 3
w:begins 晨	                  4
w:begins 暖	      3 2
w:begins 暴	      -4   9  2
w:begins 曲	14    -13 -2        6    3 -13 -2    4  6
w:begins 更	    4 -5 -2            -9 2  4    8
w:begins 曾	    -2         -4  6        7  -4
w:begins 最	7  8 6 16 -18 -14 -3  21 -5   -3    -2 9 -3  -9 9 -3  -16
w:begins 最后	-11  12  18 -11 -14  2 22 -9        -3 -2  5    -5
w:begins 最大	                  5 -3
w:begins 月	-23  -13 -5 30 -6 17 2   -3       -3 7 4  -5  -3  4
w:begins 有	12  8  -7 -12 9 -5 -3  -9        39 8  -20  -3  -14
w:begins 有一	     -4 4 -2          3 9
w:begins 有个	-3    -2             2 5 4  -3
w:begins 有人	  5                7   -5
w:begins 有的	    -2             -2 16 -6  -3
w:begins 服	10    -10 -2 8            9 -5  -3  -4  2
w:begins 服务	9    -9 -2 7   -2         4   -3  -3  3
w:begins 朔	         -8 -2   13
w:begins 望	    -3 -5    11         3   -2    -2
w:begins 期	-5    -3   6   3  -2      7 6      -7
w:begins 木	  -7  3 17  7  -5 -5         -3  4  -4  -6
w:begins 未	    -3              -2   7
w:begins 末	      -9   13                -2
w:begins 本	-15  2 -2 -12 -14 -9 -13 -2 -4 -11 -3 21 4 11 -8 -2 18 -10 21 -2 -26 -2 2 15 40
w:begins 本刊	               8         2 -9
w:begins 本周	-10    21         -3        -4    -3
w:begins 本报	9 -2   -14 -7 -8 -9  -5 -8 -2 21 19 14 -7 -4 -4 -12 12 -3 -13 -2 10 13 4
w:begins 本文	-3         -2         -3       11
w:begins 本期	-2    5     3    -2  -3          4
w:begins 本版	-14    -7           -8   -4   -2  -5 4 41
w:begins 机	16   -7 -4 -6  8  -9 9       -3 -3 -6  6  10 -2 -3
w:begins 机器	                  6 -8    5
w:begins 李	-12    -3     -9 3   20  11   4   -5    -8
w:begins 村	6  -8 5 20 2 6 -3 4 -2 -9       4  -12 -2 -8 -2 9  -4
w:begins 村民	   5 -3             -2 -2 -3    8
w:begins 村里	-11    22 -2            -4 11 -5 -2 -5    -2
w:begins 杜	              6    4 2  -2
w:begins 条	  3  -2  -3           -2 4   -2    4
w:begins 来	10 2 -5 6 8 -16 2 -4 -4 19 -4  9 -7  -6  -5 -18 4  -10  3  18
w:begins 来,	                  -10     11
w:begins 来源	         -6 -3  10 -7     -2       14
w:begins 来的	                  6 -3
w:begins 来自	12 2  6 -9 -8 -13 -2 -4 31 -5        -5   -2  -4  3
w:begins 松	-6    7 -5 7         -3    -2      2
w:begins 板	-2    -2 4            -2 5
w:begins 林	22    -8 -8 -2   -6    -11     -11 3   3   21
w:begins 果	30    -9              -12   -4    -3
w:begins 某	         5         -3
w:begins 柜	     -13    14         3 -3
w:begins 查	      2   -2    -3     2       4
w:begins 柯	     3                  3
w:begins 柳	-16   22 -5 3  -2  -3      6   -8 3
w:begins 柴	          3               -2
w:begins 标	-8    -7 -2 -3   5        3 3 -2      16
w:begins 标题	-8    -10  -2                   21
w:begins 树	                  4 -2
w:begins 校	5 4 3  7 -5 8 14  -6 -2     9  2 -13 -4  -12 3   -12
w:begins 校园	12   2 -13   7   -4               -4
w:begins 校长	-7  6 -4 6 -4    -4          -4  4 3   4
w:begins 样	      7                   -5
w:begins 核	-3    -11 -10  -4  -4    -5  -3  -3 -8   34    16
w:begins 根	-3          -2       16 -4   -2  -2
w:begins 格	       -3           -4 3      6
w:begins 桂	                  -2 4    -2
w:begins 桃	-9    10
w:begins 案	4  3  -3 -2 -5   5 3     -2   -4 2  4
w:begins 桐	-12   14 -3  -2 -3  3  2    -12  3 16 3    -3  -5
w:begins 桥	-9  -4  13 -9 -6 -5  -3 -2   -2    -2 -5 2  5    34
w:begins 梁	  2   -2     4         -5    4
w:begins 梅	-5    3   -2      6  -4  2 -3 2    7  -4
w:begins 检	6    -12              -11 4    12 -2 4
w:begins 检修	                  -6 -2    10 -2
w:begins 棉	-4  6  7                 -2    -3
w:begins 楚	                  -2 3
w:begins 楼	-12  -3  14 7 10  5 -24 20       3 -7   -3    -6
w:begins 榆	-4    5 2    -2         -3 6      -2
w:begins 横	                 5 -2 -2
w:begins 欠	                 5 -7 2
w:begins 次	  5   -2 -10   6 3        2
w:begins 正	    -3 -6 3            -15 6  19    2
w:begins 此	-3   -2            -3   14   -6  -2  7
w:begins 武	-2     -2  3  7   2 -3  3  3  -3  -3    2
w:begins 段	2    -2      4     2   -8     6  -2
w:begins 母	6    -9 4             2
w:begins 母亲	10    -11
w:begins 每	-3   -2 -11 4 -6 -2  -2 9       7  5  -5  -5  16
w:begins 每一	                  2
w:begins 每天	     -3 -2   4        2  3      -2
w:begins 比	-10    -5 8 -8   6 -2        7 -3  11    -4
w:begins 比赛	-3                  -2 2  7
w:begins 毕	8     -3    9 -2        -9 -3    11  -8
w:begins 毫	-2      4
w:begins 民	17 -4  20 -7 6 -10 -10  5 -5  -2 -2  -5  -5 -2   -11    16
w:begins 民生	9   7 -6 -2  -3  3         -4   -4    2
w:begins 民警	                   2
w:begins 气	    -2 5 -6            20 -3  2  -2  -11
w:begins 气象	     2    -2        -2 7       -4
w:begins 水	7   -5 -4 -2 -3 -4  -2 -2     -3  -4 -15 6  7  -6  27
w:begins 汉	                 2
w:begins 江	-26  5 3 35 -12 -2 -2 -2  -3  5 4    -2 -7 9  -8 -2 -2 -3 13
w:begins 江州	    -6 -2       6   -5   4 -3    3  6
w:begins 江苏	   -2 8   -2           4       -5
w:begins 汤	    2         3  3          -2
w:begins 汪	    -2          3 4   -2 2
w:begins 汽	                  -2 2
w:begins 沂	-3   -3  -3          -3  -2 -7 4    5  16
w:begins 沂安	-2   -3  -2          -2  -2 -7 3    5  15
w:begins 沅	-6    -7 7    -3      3   -13       20
w:begins 沅陵	-4    -4           3   -2       9
w:begins 沈	-3   -2 3 2 -3           2 4
w:begins 沙	-11    33 -10    -2          -6  3    -3
w:begins 沙溪	    9 -6 -2
w:begins 没	-5    6  3 -3  9        -3 7   -4  -3  -4
w:begins 没有	-6 -2   6 -3 3 -2  13    -2    -3 6 2  -4  -2  -3
w:begins 沧	8   -2 -13   17  -5      -2   8 -3  -4
w:begins 河	10   9 24  -10 -5  4    11    -2  2  -26  -5  -9
w:begins 油	-2    2 -10    -12         26     2  -2
w:begins 治	-5    -6  -2            4 -4  10 3 -2
w:begins 沿	   7    -2           3 2
w:begins 泉	             4     3 -2      -3
w:begins 法	8  4 7 -8 -4 2 -3  11 -2   -6     2     -6  -3
w:begins 法官	    -3  -3   12         -3 2  11  -4  -8
w:begins 法庭	  7   -3 2   -2         -2       -3
w:begins 法律	    6                 -4    3
w:begins 法治	18  -2 11  3  2   -2   -5     7 -2  -3    -21
w:begins 法院	2   4 -4 -5  -3  6        7 -4   -3    2
w:begins 注	-2   -2 -12 -2 -2           2 -3   -3    28
w:begins 泾	-4    21 -5    -2            -16    8
w:begins 泾洲	-4    23 -2    -2            -16    3
w:begins 洋	-9    4 4 7                   4
w:begins 洞	     -2                    3
w:begins 洪	-8  -3 3 10 4 -2 4           -4 4    -2  -4
w:begins 洪水	-3  -2 3 4 5  3           -3       -3
w:begins 活	                  6 -4
w:begins 派	  2    -7   2                6
w:begins 流	10  6  9 -6 -5   4 -2     -2   3 -3  -7    -4
w:begins 流域	                  3 -2
w:begins 济	    -2             3 -2 4      4
w:begins 浙	   -4    3            3      3
w:begins 浙江	   -3    4
w:begins 浦	-5    -3           4          4
w:begins 浦南	-5    -2           2          6
w:begins 海	14   -2 19 -5 -9 10  -5 -2   4  8   -24 5  -13  11 -2 -7
w:begins 海拔	16    -6 -3 -2 3  -4          2      -4
w:begins 消	7   6 -6 -11 8 2  10  -2  -4     -3   -9  -2  11
w:begins 消息	                  3 -2
w:begins 消费	15  -3 6 -10 -11 5            -2   -6    13
w:begins 消防	       3  10    -4     -3 3  -3    -3
w:begins 深	20 2  4 -11 -4 -4  4         -2 -5     -2
w:begins 清	17   -2 -21 5 -5 2  7    -2  -5  -6 -18 11    15  2
w:begins 清明	14    -10              -6 8      -5
w:begins 清浦	-3    -2 -2       -2   -6  -4 -4 -3    14  15
w:begins 渔	4   -2 22 -7 -10   11         -9   -10  3
w:begins 渔民	-2    8              -3 2
w:begins 温	-3   -2 11     -2    4            -5
w:begins 游	    -7 11 -6    2       3 -40   -2  46  -4
w:begins 游客	    -8 11 -6           4 -36 -3  -2  46  -3
w:begins 湖	-2  -2  11 -3 5 -2        3   2   -3    -9
w:begins 湖北	2     -2    3
w:begins 湘	       4           3 -3      -2
w:begins 满	    -2  -4  -2  5        10 -10    6
w:begins 满江	                  3       2
w:begins 滨	-4   -2  -4  6 2 9         2 -3    -4
w:begins 演	    -2 -4 7                 4
w:begins 漳	     -6 6   2         5
w:begins 潞	                 7 -6 -2    3  3
w:begins 潞川	                 7 -6       3
w:begins 火	-2     5 10 2  -4 -2       2 -3 -4
w:begins 灯	2    11 -4 8   -6      5      -3    -10
w:begins 炉	6    -2 -5 -6    5       4 -4       3
w:begins 点	-12  9  -13  -7       -3     -4   5    30
w:begins 点击	-6    -2         -2     -2       14
w:begins 烟	10    -7  3           3  -4
w:begins 热	-3 2 -6 7 -4   -3  7 -4 3      -2 6   -5    5
w:begins 热线	  -4 6  -2    7            -2    -6
w:begins 焊	  -2   12 -8   2 -2        2
w:begins 焦	      -3    6
w:begins 然	                  5 -2
w:begins 煤	-10  -2  14 4 9  2 -6 -2         3  -9    -4
w:begins 照	                   2    3  -2
w:begins 照片	            -2      2     3
w:begins 父	-2    5  -3           2    -3    4
w:begins 父亲	-3    6  -2           4 -2   -2    4
w:begins 爸	    -2           7    -2  4 3 -2  -6
w:begins 片	  13  4 -3 -6           3 -7 5  -5  6  -6
w:begins 片段	                 4 -3
w:begins 版	-5    -5              2       14
w:begins 版权	-2                         5
w:begins 版面	-4    -2                     7
w:begins 牌	      -2            4 -2      6
w:begins 牛	2    11  -3             4  -15    2
w:begins 牧	-2    24 -2 -3   9 -3       3 -8   -7    -8
w:begins 牧民	    10     6 -2       -2 -5   -5
w:begins 物	-3    10 -5 -4   7         2 -4    -2
w:begins 物业	     -3 -3   4                3
w:begins 特	2    -4 -3    2    4  -16   5 -3    16 7 -8
w:begins 特约	               -12        14 5 -5
w:begins 猪	-11    10              -2 3
w:begins 献	    -2  3 2   3   -2
w:begins 玉	-2        3 -8 8        2       -4
w:begins 王	                  2
w:begins 环	10    -7 7 -2   -9 4        2       -2
w:begins 现	   -2                -9  -2  10  4
w:begins 现在	                 2 10 -6
w:begins 现场	                  -11 -3    16
w:begins 班	-2    -14 9            -2 5     -6  13
w:begins 球	-2  -2 -4  10 4 4  -4 -3        2       -2
w:begins 理	-3    7 -6 15       -2     7   -7    -6
w:begins 甘	-29    44 -2        3     -5 -5    9  -12
w:begins 生	3  -4 2 -4 -13 7   -3      8   -3 -3  -3    11
w:begins 生产	9   4 -4 -8  -3            3
w:begins 用	  -5  -4 3 5           -2 -5 4      8
w:begins 田	  2   -7 6       -5  2    -3  -2  7  3
w:begins 由	   2 -3     -2        4  8    -3  -4
w:begins 申	                  3 -2
w:begins 电	3  -8 -3  2  8 3 4 -10   -3  6   14 -5  3  -5  -4
w:begins 电子	                         4
w:begins 电话	8    -6   3   -2        5       -7
w:begins 男	    -8              9 4  7  -2  -7
w:begins 男子	2    -9              9   7  -2  -5
w:begins 画	-2  -2  4 -2  -3           -2 15  -2
w:begins 留	-2   -2  -3             7 -6   4 -3  4
w:begins 病	     7
w:begins 登	                  4
w:begins 白	-3  -2 -8  26 -13 2  -8 -3  12 8  8  4 -8 -9  -2  8  -7
w:begins 白岭	   -3 -2     3   7  -2   2 -13 -5    12  10
w:begins 百	 3   2 -19 -6 -2 4 23         -9 10  -2    -6
w:begins 的	-4   -2 -7 -8 4 -3 -2 -3 18       8 -20 21  -6  -3  10
w:begins 的,	      -2   3         -13 13
w:begins 的“	          2
w:begins 的。	                 2
w:begins 的一	                  -3 3
w:begins 的人	                  2
w:begins 的时	                  2
w:begins 的是	                   2
w:begins 盐	3   3 12   2 4  -2        -4   -8    -3
w:begins 盐场	      3  3          5   -4    -3
w:begins 监	        3           -2
w:begins 盖	                  -3 2    2
w:begins 盘	                         2
w:begins 目	      -2   -5 7     -2   9     -3
w:begins 目前	          4
w:begins 盲	-12    9 3    -2    4      -3      2
w:begins 直	  4  -2  -2           -2 -3 11    -3
w:begins 相	2    -7  -2       -5  -8   -18   -7  -2  54
w:begins 相关	    -6  -2    -2   -2  -8   -19   -7  -2  51
w:begins 省	39  2  -15  -17   5 -6   6  4  -2 2 -12  -3    -2
w:begins 省人	             3
w:begins 省委	    7  -6   -6 7        -3       2
w:begins 看	3  -2 4 -27 -3 -3 -5  23 -3 3      -4 -5 -10 23 8  6  -7
w:begins 看不	                   -4  7
w:begins 真	      10   -4    -3     -5 7
w:begins 眼	                 3 6 -8
w:begins 着	-2         -2        4 -6 3  8    -2
w:begins 睡	           2       6 -6
w:begins 知	                  4
w:begins 短	12   6 33  7 -2  -2         -2 -2  -16    -29
w:begins 石	  -2  4  -4   2 -4   -7 7 -5  -4 -8 -3  16  17  -7
w:begins 石桥	2      -3   6   -3  5   -2 -15 -3    19
w:begins 矿	7     4 -3 3 2 -2            -2    -6
w:begins 研	  3    3 -2  -3 -2        -19 5    24  -2
w:begins 研究	  3    2   -4         7 2    -2
w:begins 破	         3 -2         -2  4    -2
w:begins 碳	                   4    -2
w:begins 磨	                   4
w:begins 示	      -4                   4
w:begins 社	 3     -6   10 -6     -2  9 -42 -10  -5  55 -3 2
w:begins 社会	-2    -2              2       4
w:begins 社区	4    7 -8    8 -3       8 -37 -7  -6  50 -2 -10
w:begins 社址	                         2
w:begins 祖	                  5 -3
w:begins 祖母	                  4 -3  3
w:begins 祝	               -4   15 -4  -2
w:begins 票	    3 -12 3   13
w:begins 福	-4   -4 7 3 -2 2           11 -6  -3
w:begins 福建	-3    9  -2           2  -3
w:begins 离	8    -5   3          3 -3       -3
w:begins 秋	-3   -2 20 -2 -4 -2 -2       -3  4 15 -5 -4 -4    -7
w:begins 种	4   -2 -6 9  -3  -3 10        -2 2  2  -5
w:begins 种子	     2             3 -3      3
w:begins 科	3  11 13  -6 -6 -7  -2         8 -8  -3
w:begins 科学	  6 4 -2 3 -3 -4  -2         -2       2
w:begins 科技	7  6 8 -17 -4 -2 -2            -4    4  9
w:begins 秦	10   -3 -2 -4  -3  4 -2     5   2     -3
w:begins 程	     -3    12         -11 7
w:begins 稳	7    -3 3             -5 2
w:begins 稻	-26    20 12 -3   -2         7       -5
w:begins 稻子	-10    11
w:begins 稿	         -6 -2   14     -8 4      4
w:begins 稿件	         -2    8
w:begins 空	-4  -2  4 8  3   2     -2   5 -10  -3
w:begins 穿	  -6  -2 13 -2   -2                4
w:begins 窑	     -2 2
w:begins 窗	                  3 -3
w:begins 立	-2  3  4 -3 -3     3        3
w:begins 站	-5  -3  -3  9   -3 2         6  4  -6  -2
w:begins 站里	    2               3    -3  -2
w:begins 章	          -2   5            -4
w:begins 竹	                  4
w:begins 第	-10  13 -4 -17  5 -12  -40 20  -3 -3  -3  -12 -16 -3 -3 62 14 -10  26
w:begins 第0	-8                         10
w:begins 第1	-8    -5                     20
w:begins 第2	                  2 2
w:begins 第3	         -2                4
w:begins 第9	    2
w:begins 第A	                     -3    3
w:begins 第一	-4   -5 -7  -2 -3  7    -3     -17 -3 3 42 6 -4  -6
w:begins 第七	    -2              7   -2
w:begins 第三	-3     -2 2 -4  -3 4     5  -3 -6 7  12 3   -9
w:begins 第二	3    -8 -4 -2   -23 26   5    -3 -5   19 3 -2  -5
w:begins 第五	4    -2 -2 6   -4         -4 -2  6
w:begins 第八	-3  6 2 18 -2     -4       -6 2 -3  -2    -3
w:begins 第六	4    3             6  -4  -3
w:begins 第十	    -9  7 4      -2  -3          7
w:begins 第四	-8  -2  -4 9    -4         -10   10    11
w:begins 等	     -9 -4   11 3       3 -3   3
w:begins 答	-2  3  10  -4  5 9 -4   4    3  -6  -5  -2  -9
w:begins 答:	    -2    4         7  2  -3  -2  -4
w:begins 简	-2  -3  20  9   -5 -3   -12  -3  2 -8 3  -17    23
w:begins 算	-3   -3 4 -2  3 -2          -7 -3  24 2   -5
w:begins 管	    -5  14   -2 -2       5 -4   5  -3  -8
w:begins 管住	      3           3 -4 4
w:begins 管理	      9                   -6
w:begins 米	-2   -2 -4 5    -3      -4   6   3   5 -3
w:begins 粮	  -6  17 4 -3 6      -3     -2     3  -10
w:begins 糖	9    -3                 -4
w:begins 系	  4    -2
w:begins 红	-8   -3 3  -4  -2  4       4 -17    2 -3  27
w:begins 红色	2   -2 -2      4       3 2 -6      2
w:begins 级	                         3
w:begins 纪	    -2 -4    6 3        9 -2  -5    -2
w:begins 纺	-8    5      7         -2    2  2
w:begins 纺织	-3    4
w:begins 线	-5  15 -2  -3 -10   -3 6        -6 -2  -3  6  11
w:begins 线路	                       8
w:begins 组	             2     -8 7  3
w:begins 织	11    -2 2 -2            2 -2  -3    -3
w:begins 终	     -3 11   -3          -2
w:begins 经	14  -3 7 -10 -3  -5   -2  -3   -2  22  2  -4  -2  -6
w:begins 经各	-2                 10 -7 10      -5
w:begins 经济	5                         2
w:begins 结	                  3
w:begins 给	-10   -3 22 5 -3 8 3 -4        -3      -6  -6
w:begins 统	                 -2 2
w:begins 绳	      -2            -6 -5    20
w:begins 综	          2        4 -2
w:begins 绿	    -2 4     -2               -4
w:begins 编	 -3 -2  8 -8 -2 5  -7 -4   -21  3  7  6    -5  27
w:begins 编者	-2    -3 -9     -2   -17    4 3 3  3  -2  25
w:begins 编辑	-2    -4     -6    -3  2   6   4  -3  11
w:begins 网	-14  -3  22 -14 24 -2  -22 7        -8 6  2  -3  3
w:begins 网上	                  -4 4
w:begins 网友	                  -4   7  -2
w:begins 罗	8    -13 -2 -3   8   2 4    -2 4 2  -3    -2
w:begins 羊	-17    17 -2 9   -9          -2    6  4
w:begins 美	      4    -3         2      2
w:begins 美编	                         2
w:begins 群	  9 -3 -4 -5 2 -2  -7 -2   -2  11  -4 -11 -10  26 4 7  -7
w:begins 群众	  8 -3 -3 -4 5   -6  -2    10  -3 -15   22 5   -5
w:begins 翻	    -2     -3         9 2  -3
w:begins 翻开	                   2
w:begins 老	-12 2 -6 14 21 40 21 -14 4 -21   -4 -5  -5  -8 -27 -20 9 25 5 -2  -13
w:begins 老人	-3  -3  4 6 -11   10        -2 4 2
w:begins 老师	-7  -2  -15 12 2 -5  -3   -2 -4     -11 -9 2 53 7 -2  -13
w:begins 老支	5    -5    6         3 -5 -2
w:begins 老板	    6 -15 36   -14         -5 -2  7  -2  -4
w:begins 老街	6   9 2 -4 -2             -2  -5    -2
w:begins 考	15   -3 -15 -3 4 5   2       -7 3   -2  12  -9
w:begins 者	  3 3 -2  -10    4       7  -3    6
w:begins 而	      2            -2 2
w:begins 耳	     -6 -4   11
w:begins 耿	                     3
w:begins 职	4    -5 -6 -2   4    11      -4    4
w:begins 职工	-2     -12    5    12     -4     4  2
w:begins 联	-5   3 -3   -3        3   6 4    -2
w:begins 联系	                  4 2      -4
w:begins 肖	   -2               5 -3    11  -4
w:begins 育	-2     2                    4
w:begins 背	     -4 2    3         -2      5
w:begins 胡	                  5 -2    -2
w:begins 能	  4  -2  4   -7         -2 2    -3  8
w:begins 脚	   -2  4             3 -2      3
w:begins 腊	6       6        5  -3 -4 4 -6     -6
w:begins 腊月	-2    9           5  -3 -5 5 -5     -3
w:begins 腌	    -3 4             6   -2
w:begins 自	-5  -4  13 -6 5  -2  4         6    -3  -4
w:begins 自己	    -2  2            2     -2
w:begins 至	  6        -2        3
w:begins 航	         3         3 -5
w:begins 船	  -3  -4 15 -6   -2        3 -6 5  3    -4
w:begins 色	     -15    14         2
w:begins 艺	             9        -3 -2
w:begins 节	-5   5 10             6  -7  -2    -2
w:begins 花	  -3  -34 -3 16   -3 -6           49  -4  -5
w:begins 苏	                  -3 6
w:begins 苗	    4 -4             -4 5  2    -2
w:begins 范	                  -3     6
w:begins 茶	-5 3 -2  12 -4 8   -3        3 -6 3  -7    2
w:begins 草	13    -9 13 -5  3 -5            -2
w:begins 草原	7    -2 16 -10  3 -4                -6
w:begins 药	4     -7 2   3    -2  -2   5   -2  -2  4
w:begins 莫	      4             3  -2  -2
w:begins 获	    7  11   3 -6        4 -2  -6    -4
w:begins 菜	-5  -8  3 18 -4   -2          9  -5    -4
w:begins 营	  5    -3
w:begins 落	  12  -3 -6 -3   -4 -2        6
w:begins 葛	                  3 2
w:begins 葛巾	                  3
w:begins 董	     -2 2            3 2
w:begins 董桂	                   4
w:begins 蓝	    4 -2    -4    5  3   -9 8  -2  -2
w:begins 蔺	    -2 4             3
w:begins 蔺如	                  3
w:begins 血	-5    2 6      3       -2 -2      3
w:begins 行	10  11 8 9 -4 2 -11  -2      -3   6 -4  -3 -2 -4  -10
w:begins 街	2    7 -2    15    -2  -4   7 -7  -9    -2
w:begins 街道	    -2 -2    14    -2     3 -4  -5
w:begins 补	7  -10 -3 -6 -8 29   -9 2       2 -2 -3
w:begins 表	-2    10 10 3   -7    -3     -4       -4
w:begins 袁	                  -2 4
w:begins 被	    -5 -3 5   2 -2       -2 -2 6  4    -3
w:begins 被告	                  -2 4
w:begins 装	3    -3 -3 5   -2         -5 3      2
w:begins 西	-4   -2 6 9 -2   -2 -5     -2  10 -14 7  2    -4
w:begins 要	-3  2 3 2 -5 6 -3   3        -15 9  10  -5  2
w:begins 要闻	                         2
w:begins 见	  9    -10    9       2 4 -4      -5
w:begins 观	      -3   8 2        4 -2
w:begins 规	  3   3  -2  -3
w:begins 视	16   -2                      -11
w:begins 警	7   -2   6   -5 4        -5 2    -2  -5
w:begins 计	     -4 13   -3         4 -2    -2  -2
w:begins 订	6    -3
w:begins 认	                  5
w:begins 让	6  -5 -6 -11 48 -4 4  -28 11   -3  -2  -5 -11 -11  24  -3
w:begins 让“	-2   -4 -4 8  9           -3   -2    4
w:begins 议	    3              -4 3
w:begins 讯	             4  3   -3
w:begins 讯员	             4  3   -5 3
w:begins 记	24  3 -2  -18 -13 -6  48 -11  9 -2 -2 -4 -6 6 9 19  -31  -5 2 -19
w:begins 记者	26 2 3 -3  -2 -13 -6  26 -6 2 8   -7 -7 4 12 25  -31  -6 4 -29
w:begins 讲	-8   -5 -13 -2 -6 -4  -8 -2   7  -5  10 2 -8  -5  -3  54
w:begins 许	-2         -3    6    -2 5   -5    2
w:begins 论	                 3 -3
w:begins 设	    -4 -4 7           2 2 -4    8
w:begins 设备	     -2 7   -3        2 -5     9  -2
w:begins 设计	                  3 -2
w:begins 访	-2  -6   -9 7   12 -2               3
w:begins 证	10     -12            -2 -7     -2  14
w:begins 评	5  -4  3  6           -2 -5 6  2    -6
w:begins 试	                  2 -2
w:begins 话	      -2           -2 5       5
w:begins 该	    -5              2   4
w:begins 说	    -2  7 -2  -3 -2       2 5   2  -3  -4
w:begins 说,	                  9 -7  2    -2
w:begins 请	-10    13 11 -5   5 -5        -2 4  -3  -3  -2
w:begins 读	3  -5 2 28 -9 12   6 -2     14  3 -11 3  -33    -7
w:begins 读者	7   3 -3      -2     16   -2 4  -20    2
w:begins 课	-2    -3 9   5 -5 -3        15 -6      -7
w:begins 谁	-21  -3 -5 17 -11 -14 -2 2 13      -2  2 -7 -4 3 34 9 -2  -10
w:begins 谁在	-2    -4 5 -2   -4 5        5       -2
w:begins 谁家	    3                 -2
w:begins 谁来	   -3 -5 -3 -2 -3        -2  2 -17  3 32 9   -6
w:begins 调	-8    -3      2  7      3 5
w:begins 谈	  7  -4  -2   -4 3        -11   13
w:begins 谢	     4          -2   6 2  -3    -3
w:begins 谷	3  -4   11        -3      2      -6
w:begins 豆	     4                -2
w:begins 负	    -4              6 11   -2 -2  -7
w:begins 责	2   -3 -9 -3    -2   -3 7  -10   -16     -3  48
w:begins 责任	2   -3 -8 -2       -2 7  -4   -11 2    -2  23
w:begins 责编	             -4  -5   -5 -2  -2    25
w:begins 账	-4    -22 5 2             -8 16 26  -4  -4
w:begins 账本	    -11              -5  10 14  -4
w:begins 货	4    -4 -6 6   -5 5       -2  -2    11 -4
w:begins 质	4    -3 -4 9   -5          -3    5  -2
w:begins 贴	                     2
w:begins 贵	-3      3   2         -4   3
w:begins 贷	     8 -5
w:begins 贷款	     10 -6
w:begins 费	                  4   -2
w:begins 贺	-4    10 8 -3 5      -3  -2   -2   3    -6
w:begins 资	-2    -3  -4   8 -2        4       2
w:begins 赛	    5  2            -2 5  -3
w:begins 赣	-3   -2 2 4 -2   3
w:begins 走	5  -2 7 -3  -5 2  -2 4   -2  -2   -30 -13  43  -7  8
w:begins 走到	                  3
w:begins 走进	5   5 2 -2 -4 2 3  -2        2   -4  -5  5
w:begins 赵	  -2   6    -3    2     -3     5
w:begins 赶	2   -2 6  -3            2 -3
w:begins 起	      11  3 -2 -2       -2  7    -4  -7
w:begins 起来	                   4
w:begins 超	  -2   -8 -8   15                2
w:begins 足	  2  -2 -2 -5   3 5        4     -2
w:begins 跑	    -2 -2  5           6 -3      2
w:begins 路	   -4 9 4 7   -8 -4     -3  -4 -13   20  4 3 -8
w:begins 路上	     -2 3            2
w:begins 身	5   4 -2              3 -2  -2    -2
w:begins 车	-3  2 -2 -5 5 -11 6  -7 4     3 3  11   -2  -5
w:begins 车间	-3  2  -2 -2  8          3 2 -4
w:begins 转	    -2   -2  3        -2 11 -3    -2
w:begins 转机	                  4
w:begins 轮	   -2               6 -5      4
w:begins 边	4   -2   -2    3     4
w:begins 辽	   -3 3 -3     9
w:begins 达	                 3 -3 2
w:begins 过	  9  -6 9 -6 -3   -5       5 -8 8  -4  -3  5
w:begins 过去	    3 5  -3   -3        6 -3  -2
w:begins 运	    -3           2   7 -2
w:begins 近	3    -7              -17 -12  -3  46  -5
w:begins 近日	-2    -2             2 -30 -9    45
w:begins 返	5    -12  6                   6
w:begins 返回	-11               -2   -2       15
w:begins 还	    -3 4 6   -6        2 9 -5  3  -5  -3
w:begins 还有	    -2 9 -10           2 3   4  -2  -2
w:begins 还要	    2              -2
w:begins 这	20 4  2 -18 14 -2 6  -7 -4        17   -8  -9  -11
w:begins 这一	6    -5             3  -2
w:begins 这个	12    -2   7           -5 -3      -4
w:begins 这是	    -2     -2        -3 12 7  -3  -2  -2
w:begins 这样	                  -3 5
w:begins 这里	6    -6              7 -5
w:begins 进	-5    2 -4 10 -2  -4 2       -2    7
w:begins 远	      -2    3   4    2 -2       7
w:begins 连	8   2 -4 3             -3 3      -7
w:begins 追	6  8 -2 2 -2   4          -4 -2      -9
w:begins 退	-2  -2  -8 -14 17   10    2      -3  2
w:begins 退休	  -2  -6 12 -8 -2  11    2     4 -3  -2
w:begins 送	  -2 -2 -4 11 -6  -2 4 -2        2 5
w:begins 选	    6 5 -2   -2         2 -3  -6
w:begins 递	                  3 -2
w:begins 通	12 -2 -2 -3 -16 7 -3   -5 -2  -14  -8 21 4 -2 9 25  -4  -6 -3
w:begins 通讯	 -2  -3  -2 -2    -4  -13 5 -9 21 2 2 8 16  -5  -4 -2
w:begins 造	-2                  4 -2
w:begins 道	    -5     -2 3       -2 2 4  2
w:begins 遗	-10 -2  -3 -4 -3     4   -3     -8 -4  -3    39
w:begins 那	    -8 14 -9 -4 3 -2        -3 17 -5  3
w:begins 那一	     3 -2           3 -2 3
w:begins 那个	                  -3 -4  7
w:begins 那天	    -2              10       -3
w:begins 那是	                  2
w:begins 邮	-5    6 -5 7         -3      2    3
w:begins 邵	                       3
w:begins 邻	    7 -9 5   9         4 -5  -9
w:begins 郑	               7          -2
w:begins 部	    -2 -3  -3  -4 5        11 5      -3
w:begins 郭	      -2   6 -4        3     -2
w:begins 都	    -2     -3 -3   -2    5      -2  7
w:begins 酒	-6    14 16 -4   -7    -5     3 -2      -4
w:begins 采	    2 13 -7    -3   10  4   -5 3  -10    -2
w:begins 采访	-2    3         5        -4    2
w:begins 里	-2  12  -2 -6 -2    2       -6 8 6  -3  -4  2
w:begins 里,	                 -2
w:begins 里的	                  4   -2
w:begins 重	2  9  -4 -13 7 3  -3 11         3  -5  -3  -8
w:begins 量	  -5   5 -3    14        -3   -2    -2
w:begins 金	3 2   -4  -4 -4  2 -2  4   -5  6      4  -3
w:begins 钟	    -2 -2   2       -6  3 5   4  -2
w:begins 钢	-5   -5 7 3 -2  5 4 3        -2 3  -2    -4
w:begins 钱	  16  -4 -4  -2  -3         -14   15  -2  -3
w:begins 铁	-2    -5 22 -2   -5    -2    -3 8   -2    -7
w:begins 银	-11    10 4 3       -2  -3    -5  3  -2 3 3
w:begins 银行	-7    3 3 3         -3    -2  3    3
w:begins 锅	4    -5           3   4   -2
w:begins 错	                  3 -4  2
w:begins 锣	                  -3 4
w:begins 镇	  4  6  -3    -2 -3    -2  -3 15 -3  -6    -2
w:begins 长	-7   -4 13 2 -8 2  -6 2   4    11 3   -10  -2  5
w:begins 门	    5 -6 8   -8 9               -6
w:begins 问	-3  4 -3  7 -8 5  4 6   -5  -2  -6 22 -7  8  -9  -13
w:begins 问:	    -13 5  -2      -4    -6 33 -4  12  -9  -6
w:begins 问题	                  6 -4
w:begins 间	                  3 -3
w:begins 闻	  6    -5    -3   9     -2
w:begins 阅	     -4    -10    -3            21
w:begins 阅读	     -4    -7    -4            19
w:begins 队	3    -2      2
w:begins 防	10    6 11 3   -14      -5   -3   -7
w:begins 阳	-5    5         3
w:begins 阿	    -2        6 3            -4
w:begins 陇	                  8       -2
w:begins 陈	             2          3  -3
w:begins 降	8      -2    5        -9 12    -3  -7
w:begins 限	7  -3  -2     -8 7       5  4      -5
w:begins 院	-9   -3 16  8   -3 -4        11 -11      -3
w:begins 除	    -2 6    -3
w:begins 陪	    4              2 -3
w:begins 陶	    -3     -2         14 3      -5
w:begins 随	-2     -2 -6   15 -3        3
w:begins 难	   -2 -5 -24 32   -7        -3 -6   21 3 -2  -3
w:begins 雁	     -4    5
w:begins 集	2    2 2 -5   -3      11   -6 -4    -2  7
w:begins 集团	-4    8           9   -8 -2
w:begins 雨	-8 2  5 10 -6  -4  -3        -2 19 -6  -4    -3
w:begins 雪	-16   -9 33 -9 3 15  4        -3 2 -2  -4  -4  -8
w:begins 零	12    -6     3         -6 2
w:begins 雷	    -2
w:begins 青	18  -7 18 -2  -14 -3 -3 7 -5  7 -4 -3   -9  -10  -14  6 -2 20
w:begins 青年	3    6                 -6
w:begins 青河	-2   -2  -8 -3   11   8  -3   -3 -7     4  11
w:begins 青石	    -2 3                    4
w:begins 静	                   3
w:begins 非	10  11  -5 -12             15   -13  -2  -4
w:begins 靠	      6   -3    -2    -2 5 -2
w:begins 面	     -3 -3 5  2 5        7 -9
w:begins 韩	         3 -2         -2    3  4
w:begins 页	                  2
w:begins 项	-4  4   10 -7   -4 2       -3 3 2  -2  -2  2
w:begins 项目	-4  4   8 -6   -3 3       -3  2  -2  -2  2
w:begins 顺	                 -2 4
w:begins 顾	3    -2  6    -2       -2 7   -2    -4
w:begins 预	      12    -4   -2    -2 2       -2
w:begins 领	      -6            8 -2      8
w:begins 题	-3 -2    7 2 -2  -2      -10   2 -3    7  5
w:begins 颜	                 4 -2
w:begins 颜无	                 4 -2
w:begins 风	-5    11 -3     3        -5   10    -4
w:begins 飞	     5    -4        4 -16 2  13    -2
w:begins 食	-25    33 12 -4 -2 -2 -6        3 -2   -5
w:begins 食堂	-25    33 11 -3  -2 -5        3 -2 -2  -4
w:begins 饭	   -2 4  -5 7   -2
w:begins 馆	                  -2 2
w:begins 首	2   -3 -8 -18 -3   36 4 2  -2    2  -3  -5    -3
w:begins 首席	                  4       -2
w:begins 首批	     -7 -12   42 -9 2  -2    -2  -4  -3    -4
w:begins 首页	-7    -5                     12
w:begins 香	                   3    -2
w:begins 马	-7  -2  5 10 -8 -2 2          10 -4
w:begins 验	       -3            6
w:begins 高	20 2 -4 16 5  -6 8  -11 -15  -2 6  -2  2 -6   -15  8 3 -8
w:begins 高温	9    -8
w:begins 高考	    11                 -7    -4
w:begins 魏	-15    16 -3 -4 2  10   3 -3     -13 -4    10 3 2
w:begins 魏州	-6    7 -3    4   3     -2 -7 -5    8
w:begins 鱼	-2     5 3            2       -3
w:begins 鲁	3  -2     5                  -3
w:begins 鹿	    -4 4             -6     8  -2
w:begins 鹿鸣	                  -4     6
w:begins 麦	17  -5  -2 3  4   -2   8  -2  10 -2 -5  -3  -4  -16
w:begins 黄	11  -2 5  3 -9 -2  -2 -2   5  15   -10 2  -6  -6 9 -8
w:begins 黄河	6     -3 -2             -2    -4 5 5
w:begins 黑	                   -2      3
w:begins 黔	-2    -4     -3 4   -2 4    -10     3  18
w:begins 黔东	-2    -2        2  4    -8 -2    8 -2 4
w:begins 鼓	3    -2              2
w:begins 龙	-4 -4   -2 32 -13 -3 2 -21 -3  -2   12   -19 -2  -4  14  21
w:begins 龙泉	-4    -3 -2       -2 2  8   -15   -3  9  16
w:call inside	-19   2 33 21 -9 2  -14 -5  -2 -3  -9  19 27 10  -31 -2 -3  -16
w:cannot begin	-11  16 -5 -23 -12 72 -6 -4 -31 31  -3 -2 -2 -5  16 65 27  -39 -2 7  -89
w:colon	-73 -9 -7 -27  -9 -32 24 3  -36 -9 14 32 4 2 6 -8 12  -4 72 23 -14 7 31
w:commas 0	3 2 7 6 6 -2 7 2 4 -5 2 -2 3 11 4  2 -22 -20 -22 -6 -3 -13 17 13 4
w:commas 1	7 6 -21 -19  13 -47 -6 7 25 6  -7 -41  -27  34 35 29 -4 14 11 -10 -10 6
w:commas 2	18  -3 -15 -84 -21 -17 -18 -5 23 -7 3 -2 -13  -5  48 52 48 -5  3 10  -7
w:commas 3	-4   -4 -14 -12 -2 -2 -2 2 -2   -3  -3  30 41 28  -12  -21  -17
w:dash first	-15  18 -12 25 -37 -21 -12 -5 63 34 54  -8  -9  -11 -20 -29  -18 -4 -16  26
w:digit first	14  -9  -20 5  6  -21 8 -2 -5 -27  -7  10 15 16  15 -4 9  -3
w:digits	-34  -22 -18 -22 -19 -33 -21 -11 23 30 9 -20 -5 -3 -12 -3 29 15 23 -6 28 -5 37 -8 49
w:dot	50 11 18 35 -75 -33 -11 -4 -2 -33 -16  -2 10  24   12 -7  33  -2  -4
w:ends !	3  -3 -2 -12 13  -6  -6 -3     -4  -3 27 -10  -7  -5  21
w:ends !”	    -2             6 5 -3    -2  -3
w:ends %	-11  -2 -2 -7 -8 20 -3   22   -4     4 -7  2  -2  -4
w:ends %,	                  3
w:ends %。	                 -3 16 11    -11  -12
w:ends (记	                  -4 5
w:ends )	-31 -2 -4 -3 9 -16 -28 -16 2 -18 6  -9 26 -6 21 9 10 10 15 -3 2 -2 26 21 -19
w:ends *	5    -5     -7    12  -3   -11     12  -4
w:ends +	-2  12    11       -2            -15
w:ends ,	   -5 -2 4 -5   -12 -6   -2    13 5   -22 -3 7  28
w:ends ,一	                  -4 7
w:ends ,不	                  7 -7
w:ends ,也	                   2
w:ends ,从	                  -2
w:ends ,他	                  2 -2    2
w:ends ,只	                   3
w:ends ,她	  2
w:ends ,是	       2          3  -6  3
w:ends ,最	                  2
w:ends ,每	    3              3 -4
w:ends ,看	                  -5 5
w:ends ,自	                  3 -2
w:ends -	             -3  -4   31   -2    -19
w:ends .	-2      6   14 20        19 -2      -53
w:ends ..	         3          -3
w:ends .1	         3  3      2 -2       -2
w:ends /图	            9 10 8 -4  -2 -6 -4    -2 -3
w:ends 0	    -4 -2 6 3  -8 4   -2  -2  5 16   -3  -2  -9
w:ends 00	    -2     -3        2 12 -3  -5    3
w:ends 01	                  -9   12    -2
w:ends 02	                     7    -2
w:ends 03	                     3    -2
w:ends 06	             8     8 4      -14
w:ends 07	                  11 3      -10
w:ends 08	             -2            7
w:ends 09	                 2 -4 5
w:ends 0元	3   -3 -15 5    -10 11       -2  -9      28
w:ends 0号	                         2
w:ends 0日	    -2 6    -2 -2   -2    3 6 4      -8
w:ends 0版	                  -2       5
w:ends 0米	    -2              -3 2  7    -3
w:ends 1	-5    3 -5 -9   16 5 6  -9  -3  4 6 -3  10    -12
w:ends 1%	      -2   3 7               -3
w:ends 10	2    -2  5 2  -6         2 3      -3
w:ends 11	-2      -3   -3 2 2  -2    5 2   -4    3
w:ends 12	      -3       -2    2 3 -3  5    -2
w:ends 15	-2                 -2 -4 4      7
w:ends 16	                 -3 3       2
w:ends 17	             -2     -2   2    2
w:ends 18	                         6
w:ends 19	      -2    2
w:ends 1个	         2 2        -3 -3      5
w:ends 1号	                         2
w:ends 1日	               -2  2 10   -3  -3  -3
w:ends 1月	                 2 4     -2
w:ends 1版	      -2   -2      -2   3     3  4
w:ends 2	9   3 -3 -2 -5   -5 2   -4  -4  5 -4   14    -2
w:ends 20	                 3
w:ends 21	                 2 11       -12
w:ends 22	8                  -2       -4
w:ends 23	                   6
w:ends 24	  4
w:ends 25	      -2 3   -2   -2            4
w:ends 26	                 2 -2 -2      5
w:ends 27	      4               -4    2
w:ends 28	      2
w:ends 2日	         -2  -3    -2   4 3      6
w:ends 2版	-3                  -3       13
w:ends 3	  -2 6 -4 -5 -2 -2   2       -2 -14 8  -4  -3  26
w:ends 30	                 2        -2
w:ends 31	          2        -3       3
w:ends 32	          -2       4 5       -5
w:ends 34	                   2      -2
w:ends 3日	               7   -2 5      -6
w:ends 3版	    -2     -2         -5 2      13
w:ends 4	-2  2   -7 4            -4 12
w:ends 4日	         -2 -2     5  2 -5       3
w:ends 4期	                  2 4      -2
w:ends 4版	-2    -4              -3       15
w:ends 5	16    -2 -2 -4 3  -2    -3    -3 -5 3  -8    11
w:ends 5日	    -2           15   5 3      -18
w:ends 5版	                  -2   -5    13
w:ends 6	4  -2 2 -5 -3        7    -3 8   -6
w:ends 6%	    -4  9   -5 5        -3       2
w:ends 6日	-3               14   -8
w:ends 6版	         -2         -5   -2    13
w:ends 7	      4   -2    -2            8
w:ends 7%	     3     4 3       -3 -2
w:ends 7日	                         4
w:ends 7期	-3 3   -2   -2  -2        4 10 7  -3    -7
w:ends 7版	                         3
w:ends 8	-2  -4   8 3   -3 -2   -5    2 -3   -2    14
w:ends 8%	         -2 2        -2
w:ends 8号	-8    -3                     15
w:ends 8日	-4         -2    -5     15 9    -3  -8
w:ends 8期	     3            3 -3 -2      -2
w:ends 8版	-2                  -2       9
w:ends 9	-3         3 4     -2  8 -15 5      4
w:ends 9日	      -6   6          2      2
w:ends 9版	                         2
w:ends :	8  11   6 65  3 -12    -17  -4  14 56 12    -5 -2 -134
w:ends ;	12  5 13 -2             -7 -4 -4  -5  -7  2
w:ends ?	9  9 -6 8  15 2 -2 -17 3 -2 -2 -6  -7   23 18 -2 -11 -3 -11  -16
w:ends ?”	-8   3 21 6 -2 7 2         -12 5 -5  -7  -2  -6
w:ends C	     2             17       -16
w:ends C。	                  4
w:ends ]	13    -10 -2        10  -7   -18 -2  -2  -6  30
w:ends e	                  -4       10
w:ends g)	                       18  -18
w:ends le	                  -4       8
w:ends m	               -2   -2       9
w:ends om	          -2     -3   -2       9
w:ends |	-2                     6    -2
w:ends °C	     3             16       -15
w:ends ·	12  36 -2 -2 -5 -4       6  11   -2   -3    -43
w:ends ×	-4               3   -3       6
w:ends ××	-3               3   -3       4
w:ends —	5  6 7 -5 -2 3    -3 -2      -6 -31 -8  29  -3  11
w:ends ——	7  9 7 -3 -2 3   4        -5 -32 -6  37  -2  -15
w:ends ’	     -3             4 2
w:ends “	2  -7 -11 19 -7 40 23  -10 -13       -2 -47 4      12
w:ends “我	                  3
w:ends ”	12 7 18 -8 16 30 26 17 12 5 -29 -2 -8 -12 -3 -15 -2 -13 -2 -14 -8 6 -3 -37  8
w:ends ”,	-3   -2  5 -2 5   -3        11 -4      -3
w:ends ”:	     4             -2
w:ends ”?	    9 -10 4   6 -2        -7 -2      5
w:ends ”。	                 16 -7 -2  -2
w:ends ”了	     -4 2  4 2         -2 -2  7
w:ends ”记	2    2
w:ends 、	-4  14  -5 -5 -13 -3   13   -4  -2  -4 34 19  -10  -8  -15
w:ends 。	-16  -5 -2 -18 -8 -7 -11 -5 -7 -7  -2  -3 -4  19 32 32  -22  47 -6 -5
w:ends 。”	-2    -3     11        12  20  -11  -8  -10
w:ends 》	-5  5 -2 -16 -3 -5 -4  19 -7   -4  -4  5 19 3  4  -5  4
w:ends 》。	                  -2 4
w:ends 】	32 2   -18 -4 -4   -2 -3   -15  -11  7 -4 2  17  -2 -2 10
w:ends 一	  8 -3 -30 -4 -14  -6 11 7  2 8  -2  -5 64 30  -87 -2 -4  28
w:ends 一。	                  5     -4
w:ends 一个	    -3 2    -2         11 2  -3    -2
w:ends 一半	     -3 5   4 -2        2
w:ends 一天	4    9 3 2  4          -4   -6    -7
w:ends 一年	5    -5 9 5   -6 -3       2 -4   -2
w:ends 一张	       4                  -2
w:ends 一摄	                   3
w:ends 一条	       -3           7 -2
w:ends 一次	     -2    4         3
w:ends 一点	  -2  2 7 2   -5 -2        -3   2
w:ends 一版	-4   -3 -4         -3  -3  -2 3     -2  20
w:ends 一篇	-2      -2         -4   -4       15
w:ends 一线	-2   2 -11 -2                    14
w:ends 一苇	-6              2       -2    8
w:ends 一课	  11  -8 -6 -2   3         -4   9
w:ends 一鸣	             2  -2   3       2
w:ends 七	    -2 5 -8   11 -2   -2     6 -4  -2
w:ends 万	2  -4 -3 -4  10 -2  -2 -6       3 8 -4  -6  -3  12
w:ends 万亩	-3    6 -3    12    -3     -5       -2
w:ends 万元	    -6 26 -6 -3  -5 19 4  -3  -2   -14   -3  -2  -6
w:ends 万吨	-2    2 5 -3   -6 10               -2
w:ends 万户	       3           -3 2      -2
w:ends 三	 -4 -7  -26 -5 7 5 5 5 7   -6  -4  -3 61 11  -49  -4  11
w:ends 三天	6      3            -3   -2
w:ends 三年	     -2    2      -3  3 -6   4    8
w:ends 三成	     2    -2                -2
w:ends 三版	                         2
w:ends 上	17 6 -4 8 -9 7 -4 -3 3 -9 -8   4  -3  4 -3 -3  5 16 -4 3 -22
w:ends 上,	                 3
w:ends 上。	                 -5 11     -4  -3
w:ends 上岗	-5                     5
w:ends 上的	2      -2
w:ends 下	-5   -6 -15 6  -2  4 -4     -5  -5 -8   28  -2  9
w:ends 下,	                  3 -2
w:ends 下。	                  -2 3
w:ends 下来	    -4  2   -5         -5   9    4
w:ends 不	-2   -3 -5 -2 -3 -2 3  6        16   -7  -2  4
w:ends 不到	3    -2
w:ends 不是	-3      -2   6         2 -2
w:ends 与	     -6 -10 -2 -2 31 2 6  -2     -13 3      -3
w:ends 专	   -2  -2 2            2 3
w:ends 专题	8                         -7
w:ends 业	-10   16 -5 10 -3 -5   -3  -2      4 -3  -3    6
w:ends 业。	                 -6 -20 -11    42  -2
w:ends 东	-2  -3  9 3 -2 -2  -2 9  3 2      7  -7    -9
w:ends 两	  3 -2  -4 -7   -2 4        6       4
w:ends 个	-2  -3 -5 -7 2 4 -3  -5 17 -2  -7    4 -3 15  -5  -2  5
w:ends 个。	                   -3    -6  8
w:ends 个人	     -2 -2   5          2  2    -3
w:ends 个小	                  4 -2
w:ends 个月	    -2  -5    4        -2 2
w:ends 个村	-2     2 13 -2 2 -15 7        2 -2
w:ends 中	-2  -3 8 -4 3 -10 -4  5    7    4 4   -3
w:ends 中。	                  -3     4
w:ends 中国	      -5  2 5
w:ends 中心	10   -5 -4 -3  -5        -5   24 2  -5    -7
w:ends 丰	-4  4          4  3 7 3 -3      -4  -2
w:ends 丰摄	                 4 5     -5
w:ends 为	  8   -3    -3 -8   7    -2 9 2  -6  -3  3
w:ends 主	   -2 2   2  2         7 -4  -2
w:ends 主持	      -2   7 4 2  -2            -4
w:ends 丽	-2      2    -2  9  -5 3 -2  -2       2
w:ends 举行	-8  4  13 -2    -2          -2  -4    2
w:ends 久。	                  9 -2    -4
w:ends 么	19  -5 -8 -6  13  2  -2 -3  -3  -2  -3 -4 3 2 2 4 -2  -4
w:ends 么?	3    -8  2 -3           21 -5  -7
w:ends 么。	                  -4 3
w:ends 么办	12  6  6 -3 -3   -4      -4   -13 -2  7    4
w:ends 之	  2    -2  2 4   -2 -2 4           -2
w:ends 之后	6   9 -5  -3 -8 2  -3        -21   28 4   -4
w:ends 乐	    -2         -3  4   4
w:ends 乔	         -2        4 6   -4    5
w:ends 九	-3    4      -3   3     5 -3
w:ends 也	             2      4
w:ends 习	3                 -2 3 -3    5
w:ends 乡	-13   -2 19 -7  2  2 5   -5        6
w:ends 书	18    -9 3 -9 -7  11 -5  4 2 4 -2   -3 -5  8  -3  -8
w:ends 书。	                  -3     5
w:ends 书馆	-4    4  4   -3        3 -4
w:ends 买	-11   -2 25 -7 3   -8    -4     -5 2      8
w:ends 了	-29 -4 -9 -9 17 13 28 -2 12 -22 -5 -2  -3  -2  -8 -13 -23  47  -5  20
w:ends 了,	-12    13  3            2 -2
w:ends 了:	                 6  -5
w:ends 了?	-5    7 6 -3   -2        -2 10   -7    -3
w:ends 了”	18    -24               -4  12
w:ends 了。	                 8 4 16  -3  -22  -2
w:ends 了算	    2 4 13 3  -9         -7       -3
w:ends 事	21 6 7 12 -3 -6 -25 -2  45  11 -4 -4  -8  -3 -24 -6  -24 -2 -3  18
w:ends 事,	                 3
w:ends 事”	    2 8 -3   -5        2 -3       -2
w:ends 事。	                 -2 12 -6    -2
w:ends 二	4   -3 -21 -4 7 -2  -7 2  -2 -4 -3 -4  -2 68 5  -39  -4  11
w:ends 二。	                  -6 6
w:ends 二十	  3    -2            2 -2
w:ends 二版	     -2                    4
w:ends 于	      4   -3         5 -3      4
w:ends 云	                     5    -2
w:ends 五	3    -2 -26 -8 -2  30 6  -2   -11    2  5    9
w:ends 五年	    -2 -10 -5 -2  15 4   -2     -2       4
w:ends 些	      2            4   -3
w:ends 交	3    -2
w:ends 产	5  7 -2 -2   -2  -5         -2   -3    9
w:ends 产业	-2   17 -13 6 4    -3        -2       -6
w:ends 亩	-3    4 -7 5   16    -3     -7       -2
w:ends 亩。	                  3 4    -2  -3
w:ends 亮	-4          3  -2   4    2      -4
w:ends 亮。	                  2
w:ends 亲	                  2
w:ends 人	-6  -12 -9 13 -4 28   -13 20 -4 -3 -3  9  -2 -22 -2 -4 8 -2 -5  16
w:ends 人,	                 -2 4 3      -3
w:ends 人”	5  3 -2  -42 18 4 -2 17 -4       -2 -8   6    6
w:ends 人。	                 3 15 -12    -9  4
w:ends 人一	             3    3 3 -4
w:ends 人民	                  2 -2
w:ends 亿元	-8    16  2 -2  13  2      -2 -3 2  -5    -12
w:ends 什	-2                  -4 4      3
w:ends 什么	21  -2 -8 -7 2 12     -2  -3  -2  -3 -8 -4 3  5 -2  -3
w:ends 今	                   3      4
w:ends 从	3 3 -3  3  4 6 3  -12        -12 11      -3
w:ends 仓	-5    9 -2       -2 2  5   -2 4  -3
w:ends 他	          3 5      -2 13 -8  -5
w:ends 他。	                  3     -2
w:ends 代	2  8    -2   -2 -2       3 -5 7  -3    -5
w:ends 以	10  -3 7 -2  -9 -5 -2  -2     -2  -3 8   -2  8
w:ends 以上	-2      5   -2 2
w:ends 以后	-4   -2 9 2  -3  -2        5 11 -2  -7    -2
w:ends 们	-6    -11         -2     8   -5    16
w:ends 们:	         -2        3  3
w:ends 件	    -3 2 -3 -6  2 4         -2      10
w:ends 件。	                 -2  5      -2
w:ends 价	-3  -3  16 -34 -5   48            -10    -7
w:ends 价”	     5 -2
w:ends 任	    -3 6 -3  3 3 3       -2 -4 3      -3
w:ends 份	-3    -6 12  2  -7           11 -2
w:ends 企业	                   3      3
w:ends 众	   4 -5 -4 3 -2  -3 11       2 -10 3  3
w:ends 会	35   2 -23 -4 -23 -6  -20 5     29  3 -3 -6  -4 2 -5  18
w:ends 会”	18    -25 -12 12 2 -2 -4         17 2  -3  -2
w:ends 会。	                  3     -3
w:ends 会议	13  3 3 -5  -3   -4         -3
w:ends 伟	-2          -3  7 6 -4 -3 3  -3       6
w:ends 伟摄	                  2
w:ends 传	3    4     -2         -6 3
w:ends 位	   -2 3 25 -26 -4  6 6     -2   2 -4  2  -2
w:ends 位。	                  -3 5
w:ends 住	-5    5 -2            3  4
w:ends 住。	                  5 -2      -2
w:ends 体	-2      5         3   -5   5
w:ends 体育	                  -3 -5  4  3
w:ends 何	-11  -2  8 7 3   4         -3     4  -6
w:ends 余	7   -2 -3 -2 -4            3
w:ends 作	4  -3  -3 5 3   2 6     -2   -4 -2  -7  6  -3
w:ends 你	                   2
w:ends 佳	            2 4            -3
w:ends 佳摄	                        3
w:ends 例	13    -7 -4   3 3 -3        2       -4
w:ends 供	-2   3 -2                 -3  -2 -2 8
w:ends 供图	                  -19   -4  28  -2
w:ends 侧记	    -2 -3  5 -2  4 3       -2 -2
w:ends 保	-19    29  6    -2        4       -10
w:ends 信	9  -7 4 42   4  -7 -5  -3   -4  -2 -21 -3  -19  -4  19
w:ends 信。	                 -3 -2 5
w:ends 信息	-4     -2          -2      -3    9
w:ends 修	-12    2 14 -2    -7   -5     -5 -5  -3  21  2
w:ends 倒	     -4 5            5 -3
w:ends 候	6    -5         -2    4 2       -3
w:ends 候,	-2                 -4 7
w:ends 借	    -2             3 2
w:ends 值	     -3 -2   10 -5        3
w:ends 假	6    -2 -5 13 -7   -3        -2       3
w:ends 做	2    -7     2         6 2  4    -3
w:ends 停	-2    2  4   -2          2
w:ends 像	                 3 -2
w:ends 儿	14 3   -14 8    -7        3    2  -2  -4
w:ends 儿?	                  3
w:ends 元	-2  -3 -3 -8 3 2 -9 -3 17 38 4 -2   -4  -5 -3 -7  -13  -4  4
w:ends 元;	                   5
w:ends 元。	                 19 9 3    -19  -10
w:ends 先	                  3
w:ends 光	7    3 -9 -9   9 2  -2   3   2   -2
w:ends 光。	                  -5 7
w:ends 免	      -5   12         5 -3
w:ends 入	     -2    3        2
w:ends 全	4  5 3 -2 -3 -4 3  6        -3 5     -2  -7
w:ends 八	      -2         3   7 -7
w:ends 八成	                  -2       4
w:ends 公	-2  6  -2 -2 6 -4  -2 -3     2  -2 7
w:ends 公司	-3    -8  -2 -4  3    5  2  10 15 4  -2    -14
w:ends 公告	-2    4 3 8 4  -8 -5   -4    -3 -4  -5 -10    28
w:ends 公布	7  4 -4 -5 -2 -3 3 2 4  -2    -2   -5 -3  -2    10
w:ends 公斤	    -2 -2 -2   5        3 -6 2      4
w:ends 公示	4   12  4 -3 -3            -3  -6    5
w:ends 公里	    10 8    -7 -2 3       -4   -4    -3
w:ends 六	-4      -3 3   2        5       7
w:ends 兰	  -2   -5    -2 -4   12  5    -2  -3    4
w:ends 兰摄	                  6 3    -3 -2
w:ends 共	                  3
w:ends 关	6   3   3 -3  -6 7           -3  -3  -2
w:ends 关注	-10   5 -3         -3     -2       17
w:ends 兴	7       -3     -3 10            -3
w:ends 兵	4             7     -3 -3
w:ends 养	-4   3 -2  3  2 -2          -3      5
w:ends 册	    8 -9 -5   19         -4 3  -7    -2
w:ends 再	                 2
w:ends 写	-13   -3 18 -3  11  4      4   3 -5  -6    -6
w:ends 写:	                  4 -3
w:ends 写。	                  4     -3
w:ends 军	-8  -3   13    -6  3  2 4   3 -3 -2    2 -3 -2
w:ends 军摄	                  -2 -2    5 2
w:ends 农	   -2   5   -4        -4  5
w:ends 冬	5  3  -2  3 -2   -3        3 -5  -2
w:ends 冬天	11    -3 -2  -3   2        -3 -2
w:ends 决	  4  3 -3             -2
w:ends 况	3   8 -5 -2 2 -2          -2 -5 -3  4    4
w:ends 冷	  3                       2
w:ends 准	    4  3 -3  5         2
w:ends 减	     -3    5                3
w:ends 几	                  8 -5
w:ends 出	12  -12 16 -2  18 -14  -5 -4     -4  -4 -6       9
w:ends 出。	                  -3 3
w:ends 出版	    3     2         -3
w:ends 出的	8   -2 -6   7              -2
w:ends 击	4
w:ends 分	-12   -2  -4 -5 -3  13  3  -4 -3 -3  -3 5 -3    -3  27
w:ends 分。	                 -3 13 -7    -2
w:ends 分钟	-3    3 4 -15 3  7 3   -3     -6 -3  4  -4  11
w:ends 刊	2   -2 -17 -6 -2         -2   2 3  -2    31
w:ends 划	2    -3  8   -3 -2   -5     6
w:ends 列	3  3   4 -2 10  -2      -3    -2  -3    -3
w:ends 则	2    13 3    -2    -3  -5  -3 7   -9
w:ends 刚	            -9 2     -2     4  12
w:ends 刚摄	                  -2     5
w:ends 判	3  -2    -3    4        -3 2
w:ends 利	     -7 9   2 -2        -2       2
w:ends 别	    -2              3 -2  3
w:ends 到	6   -2 2   -3  7 -6       -2 -4 5  8  -5  -5
w:ends 到了	    16 -2     2        -2 -2  -10
w:ends 到底	-3    -17   -5  -2         -14 -2 16 22 12   -2
w:ends 制	-5     5 10   -6 -6        -4 -2  6
w:ends 前	  3 14 -4 4 2 -4   -9       2  -5      -2
w:ends 副刊	-18    -4              2       23
w:ends 割	      -2             -2    4  5
w:ends 力	  5  11     -6 -3     -2  3 -10 -2  8    -6
w:ends 力。	                 -2 4
w:ends 办	12  10  3 -9 4 -3  -4 -4     -4  -2 -11 4  6
w:ends 办?	    -3 -4 4   -2        7 2 -8  10  -2  -6
w:ends 办。	                  4     -2
w:ends 功	3  3   -9    6  2       4 -2      -5
w:ends 加	                  4
w:ends 务	-3   -2 -5 -5 -3 -2  7 6   -2  -2   -16 -3  26 6   -4
w:ends 务。	                 -2 4
w:ends 务站	       -2   2               5
w:ends 动	7  2 4 3 -4 7 -3  -4 -8        -3   5  -4
w:ends 动。	                  10 -7    -4
w:ends 勇	-8            -5   12 2  -3 -2    5
w:ends 勇摄	                        2
w:ends 包	-12    26 -3    6         -3   -4    -8
w:ends 化	-4 4 -2 -4 -16 2  4 -3 2   -2 -4     -11 -2 19 30 3 -3  -9
w:ends 北	  -3    5      -3 -14    2 2       17
w:ends 区	  -2  -8  5    -4     -2      -12  -7 6 30
w:ends 区。	                  5     -4
w:ends 医	7  -4 4 -2 -2  2            -5
w:ends 医生	-3  -3 -5 6 11  -2 5 3    -2     -2       -5
w:ends 医院	-5    3 -4 3   2      2  -2  4
w:ends 十	-2  -4  3 -19 -5   27        8 -10     -2  8
w:ends 十一	                  -2 3
w:ends 十三	         -3 4
w:ends 十六	       3
w:ends 十年	    -5  6 6  -10 3        -3   5    2
w:ends 千	  -3 -2 -4 7 -5            4 3      3
w:ends 千元	                         2
w:ends 升	-6   -4 6 7    -2    2
w:ends 半	7    -15 -21 -8   49 -3   -2    -2 2 -2      2
w:ends 半。	                 -3 -24 11      17
w:ends 华	-2  -9  -3 8 -3 -3  -13   -5 24 -3    9 -2  -4  18 -4 -6
w:ends 华摄	                  -2     4
w:ends 华社	                        2 -2
w:ends 单	-11   -4 32 9 14 -2  3 -3  -2   -4  -8 -7  -4  4   -12
w:ends 单”	6  4 2 11 -7 -4 -2  8         -2   -15
w:ends 单。	                  4     -3
w:ends 卖	-8    10 2    -5 -5        4 2      2
w:ends 南	-9      -8   8   -2   21  2 -2   -2    -7
w:ends 博	-2    -2        5   2  2 -3       3
w:ends 博摄	                 -2      2 2
w:ends 卡	    -2  -2   2         -2   3  4
w:ends 卫	                 3
w:ends 印	     15 -3   -9    -2     -3 3
w:ends 卷	-2  9   4 -2   -7         -2 -6  8 2
w:ends 厂	-14   4 15 7 -6  4       8  3 -4 3  -8 -2   -9
w:ends 厂)	-2    -2 -2             24 -2  -11
w:ends 厅	10   3 -3 2  3  -3 -2        2 -5  -2    -3
w:ends 历	       -2   5 3       2 -3  3
w:ends 压	    -3 5 5   -4         2       -2
w:ends 原	    3  -2 2  5
w:ends 去	-3    -9 8 4 -2  -6 -5        12 -4  4 2
w:ends 去。	                       -7  7
w:ends 县	5  -5 -3 -2 4 -7 -5   4 4    -4  5 18 -5  -3 -3
w:ends 参与	     -4 -11 -2 -2 30 3 7  -2     -14
w:ends 友	     2                    2
w:ends 发	4  -2    -9    6  -2 -2  -2  16 4   -2  -4 -2 4
w:ends 发。	                   -2    7
w:ends 发展	     3    -2
w:ends 发布	2         -2    3
w:ends 发言	         5 -2         -3
w:ends 取	         3
w:ends 受益	-2   -4 4 -8 -4 -4  33 4 -2       -8   -2  -2  -2
w:ends 变	  -4    7    -4        4 -3      3
w:ends 变化	-3 3   -13              -7  12 19    -2
w:ends 口	-22  -4 -2  5 -2 18 3 -6 -2        8   -8  -2  20
w:ends 口”	-10    17   2 -2          -2   -4
w:ends 口。	                 3 4     -4  -3
w:ends 句	                  -4     3
w:ends 句:	                 3 -5 3
w:ends 只	         3         7 2  -4    -2
w:ends 只。	                  3
w:ends 叫	                 4
w:ends 召开	11  -2  -7 4    -8                3
w:ends 可	-2    2 -2        3  2 2  -6 9      -5
w:ends 台	-11 2 -2 -3 15 9 -8   4      -6  -2 -22   12 4 2  11
w:ends 台。	                  -2 2    3  -2
w:ends 号	-23    -6 -6    -2 -3 4  -3  -5   -4 3  8    40
w:ends 号。	                  4     -2
w:ends 司	-4    -10 -4  -2  7 -4   4  3  10 16 5  -4    -12
w:ends 司)	       -2           6 4  -4
w:ends 司机	    -6 3                    5
w:ends 吃	-4      -7   8         -2 6
w:ends 合	    -3 -2             3   -4    10
w:ends 同	-8    2     2 4       2 3 -8      6
w:ends 名	  -4   4 -16  3 21 -3       -2 -8   13    -8
w:ends 名)	-6    -6 -6 -4   -6      -14  -2 14   49    -16
w:ends 名。	                 2  2    -4
w:ends 名单	-10  3  36 9 4    -3     -2  -8 -4  -5 -4    -11
w:ends 名字	3     11  2  -9        -2
w:ends 后	16  -4 5 8 2  -13   3   -2  -2  4 -13   4 7 -4  -10
w:ends 后,	14                  -4       -5
w:ends 向	                       2
w:ends 吗	-13  -2  12 11 25 -3  -8 -4   -7     -5   -8    3
w:ends 吗?	-4  11 5 6 3  -2  -7    -3    4 -8   5  -2  -3
w:ends 吧。	                  3     -2
w:ends 吨	-2   -2 3 6 -5   -7 12               -2
w:ends 吨。	                  -7 10
w:ends 听	-2     7 2 -2  -5         -5   4  -4  9
w:ends 听。	                  -5 2    -2  6
w:ends 启事	-5   -4 13   7  -3      -3   -8   -9    18
w:ends 启动	9  2  -6  4   -6 -3             -2  4
w:ends 启示	-2   -2 11 -4    18 -5 -2       -5 -2  -3
w:ends 吸。	                   4
w:ends 告	4   4 8 11  8 2 -3 -13   -4  -7  -3 -12 -2 -5 -15    38
w:ends 告。	                 -2 4
w:ends 员	-9  -3 -3 -8  -7 -7  -14 18  21 21 7   12 -4 3  -11 -2 -4 -2 -7
w:ends 员”	-4    -2 -6   -2 12                4
w:ends 员。	                 -5 4 4    -3
w:ends 呢?	                  2 3  -2
w:ends 周	-18    16 9    -7        2
w:ends 周刊	20                         -20
w:ends 周报	8               -2
w:ends 味	-10   4 13              -2
w:ends 命	-4    -3 12 4   -7          -3  8    -3
w:ends 和	-9  -4 -2 3 -4    -4 6   5  -2  2 8   -5  -4  11
w:ends 品	5     11 -4   -11        -2 -5 3  5
w:ends 响	       2           -2 3
w:ends 响。	                  -2 8    -5
w:ends 哪	     11 -10   -2        3        2
w:ends 哪儿	15 3   -15 3            4 -4 -3  3    -4
w:ends 哪里	2      -9   -10 3        -12 2  26    3
w:ends 唱	7     -4    3         2   -4
w:ends 商	-3    3 -2             7   -2
w:ends 商报	-2    -3                 -5    11
w:ends 器	    10 -6             -11 11      -4
w:ends 器。	                 2  -4    3
w:ends 四	3  2 3 -2 -3 -2    3
w:ends 四版	-3                         4
w:ends 回	    -2 2 5    -3
w:ends 回来	2
w:ends 回顾	-2    -2                     8
w:ends 因	-5    4 -6 5 2            -2
w:ends 团	-2   -3 7  -3 3  -2    -3     11 -3  -4  8  -7
w:ends 园	-3  7  27 -2 3 10  -3 -5       2 -9   -11  -5  -10
w:ends 园”	-5    11 -6 4
w:ends 固	               -2   11   -3    -5
w:ends 国	   -2 2 -4 -6 8 3 3 -5  3     7 6 -4  -6  -2  4
w:ends 国家	    3 -2
w:ends 国平	             -5            7
w:ends 国摄	                  9      -6
w:ends 图	-5   22 2 3 -10 -2  -4 -3  4 11 12 -6  -3 -42 -4 -2 12  13  2
w:ends 图)	            -3  -2 13 3  -9     5 -17 10
w:ends 圆	  5  -2 4 3   -4      3  2        -4
w:ends 圈	7   -2  10 -11 2           -2       -3
w:ends 土	 2  3  -2 7             5      -3
w:ends 在	-5  13 8 2 -4 -10 -12   -7       -3 7 -2  -2  7  10
w:ends 在。	                  7 -6    -2  2
w:ends 在哪	     3 -2            -2
w:ends 地	2  6 15 5 -6 -5 -10 4 -3 -7   -5    -3 2 -5  15    -3
w:ends 地。	                 3 -3 2    -2
w:ends 地方	2  4    -3 6           -4 -2  3    -3
w:ends 场	29  -4 5 -5  -2 -7 6  -4         -7  14 3 -6  -17
w:ends 场。	                 5 -43     39  -2
w:ends 址:	                  -8 -4      13
w:ends 坊	7  6  -3  -10   -2 -3               8
w:ends 坐	     10 5   -6 -2   -2     2       -2
w:ends 块	2  -3 -2 -8 7 -3  3 -13 19        2 -2  7    -4
w:ends 型	   3 -4     3         -4 6      3
w:ends 城	-5  2 4 -10 -7 6 -5  11 -9 2  -5  6  -3 10   -4  -5 2 13
w:ends 城市	2    -2
w:ends 域	-10     3 -2                   11
w:ends 基层	22 4  14 -24  -3 2  -5 -3  -2 -5     -3   -2    9
w:ends 堂	12   6   -3 3  2     2 -3  2 -9 2  6 -2 -2  -13
w:ends 塘	                  5       -2
w:ends 境	          6        -4 4      -4
w:ends 墙	-5  9  -8  -2 2              7
w:ends 墙。	                  -5     5
w:ends 士	-2    5                 -2
w:ends 声	-3   -3 -3 9 12   -2 -4   3            -7
w:ends 声。	                 -2 -2 5
w:ends 声明	-5    -4                     15
w:ends 声音	6    6 5 6   -4 -2          -2 -7
w:ends 处	   5 -3 -2 4 2   6 5    5   4 -5  -2  -3  -11
w:ends 备。	                 -3 -35 -7    48  -2
w:ends 复	9    -15 -5 4    3        -7 -2  17
w:ends 外	3 -2  -3 4   4           -7 9      -2
w:ends 多	3   -2 -11 9 4   -8   2     4  2  5    -3
w:ends 多。	                  -2 5
w:ends 夜	7     -16 12 9           2       -7
w:ends 大	14  6 8 -8 15 -11 -2  -5 -2       -2  8  -12  -2  -3
w:ends 大学	    6 -4             -5       5
w:ends 大桥	                  -7     11
w:ends 天	24   -4 -10 18  -6 3 -6 4   -3    -2 15 -4  -20  -3  -4
w:ends 天,	2    -3             3 2
w:ends 天。	                  10 -3    -7
w:ends 头	11  -2 -2 -3 21 6 -2 4 -6 -3       -3 3 -6  -5  2  -12
w:ends 头”	-6  -2 -2 -9  -5   26 2 4      -2 -14 2  14    -8
w:ends 头。	                 4 6 -5  -2  -2
w:ends 奖	-6   8 5 -4 -4 6        -3   -6 4  10    -6
w:ends 女	    8 3 -3 3  -3          -2      -3
w:ends 她	  2               -2 -2 4
w:ends 好	     -2 -7 -3  8  -2       -13 -8  26 7
w:ends 好。	                   2  2  -2  -2
w:ends 如	            3   3          -2
w:ends 始	    -4 4 7 2 3 -3        2 -4 2  -2
w:ends 委	                  8 -3
w:ends 娘	-4     11 -2            2
w:ends 娟	-2     -2       8  4 5   -2   -3
w:ends 娟摄	                  3     -3 2
w:ends 婕	             -3            4
w:ends 子	-2  -6 -10  -18 13 13 2 8 7   -8  -3   -8   23  -5  -5
w:ends 子,	                   3
w:ends 子”	-33    28  8    3        -3 -3  -5    3
w:ends 子。	                 -5 6 6    -3
w:ends 子版	-2                         3
w:ends 字	-4    15 14 -6 6  -11 -7   -2  -2  -3 -4   11    -6
w:ends 字:	                  -2 3
w:ends 字。	                 -3 9 -9    -4  7
w:ends 字报	    -2                     3
w:ends 存	     -2 -7   9      -2          6
w:ends 季	5 5   -6 -2 -9 -2   -2  3   -3  -3 14 -5  -3  -2  17
w:ends 学	-2  -3   -6 -11 5  -4 17   -2  2  -4 14   9  -5  -12
w:ends 学”	-12  5  13 -9 -10   12 2
w:ends 学。	                  2
w:ends 学校	3       3                  -2
w:ends 学生	-3  -3  -6 5 7   -2      9   -9   12    -9
w:ends 孩	                  3
w:ends 孩子	    -2             -3 5   -2
w:ends 宁	-4    -2  -3    -3  9 2  -4   2 -3      7
w:ends 宁摄	                       2
w:ends 它	   -2  -9  3  9
w:ends 宇	-2            7 3  -2   -4 3      -2
w:ends 安	-15  -2  18 5  4  -4    3    -4 6 -2    5  -10
w:ends 安全	3  5  3 -3  4  -2         2 -3      -6
w:ends 完	     -2 6   -2         4
w:ends 完成	     -2 7 3           -2 -2      -2
w:ends 官	17  3  -18  2
w:ends 定	-2   -4 -9 2    4   3     -2 -5 -3  25 2   -8
w:ends 实	13  7  -10 -5 -3   13 -4   -2  6   4 -2  -5    -7
w:ends 实。	                   2
w:ends 实验	    -2  -2    4        -4 4      2
w:ends 客	    3 -5  3  3         3 -4      -2
w:ends 宣	-2   -4 -6 -10 -3 -2 -2 -3    2  14   -9       30
w:ends 宣)	               14  3 -7       -9
w:ends 室	4  5  -8 9 -6 -2  -9 -3   -2  18   -14 -2  12    2
w:ends 室”	       -5                  7
w:ends 室。	   3                2    -2
w:ends 家	7  3 -3 4 -2  2   -5 2      14  -4  -7  -2  -4
w:ends 家”	    -5 -12 33   -9         -8   6
w:ends 家。	                 -2 5 -2
w:ends 家庭	   -2  -2  -4          5 17   -4    -4
w:ends 容	                  3
w:ends 察	2  4 3 -11       2       -3   -3    12
w:ends 对	    -9 4 4 2  -4         -4 3  7  -2
w:ends 对。	                  3     -3
w:ends 导航	-4                         6
w:ends 导读	-10    -2           -2          16
w:ends 封信	-7  -3  18 -2 8   -5         -2   -3
w:ends 将	                 3 3 -3
w:ends 小	-3  -7 7 -5 2 -7    -7   -18 2 -4  6 17 -9  -4  -4  36
w:ends 小】	             -4            7
w:ends 小学	11  -3  -11  -3 5  -4 -3     -3   32 2  -4    -17
w:ends 小摄	            3      -2     3
w:ends 小时	2    7 -10 5 8   9   -2     -6 -4  -4  -2  3
w:ends 小曼	            -2 3
w:ends 小满	-8    7     -3    12            -6
w:ends 小艺	             2
w:ends 少	-7  -3  3 4 4   -4 -2         -2  3 7
w:ends 少?	    -3              10 -2
w:ends 少。	                  4 -3
w:ends 就	                 3  3
w:ends 就是	                  7 -4
w:ends 局	3   -3  12 -5   -14 5     24  2 4 4 -3 -10  -3  -15
w:ends 层	24 2  14 -27 7 -6 2  -10 -2   -5     -2   -3    8
w:ends 居	     -6 4   8                -4
w:ends 屋	                  11 3  -8    -4
w:ends 展	-5   3 20 8 6 -5  -7 -2   13     5 3  -12    -21
w:ends 山	-6  -3 -5 2 -4 -19 5  2 8   -3  8  -2 33   -15
w:ends 岁	-4    -2 17 -9 -3  3 3        2   -2    -2
w:ends 岁。	                   2    -2
w:ends 岗	5   8 -7  -4 -5  4 -3        -3   4  -2  3
w:ends 岸。	                  6 -4
w:ends 峰	         -2   2 -3 2   -2  -4      12
w:ends 峰摄	                  2 -3    2 2
w:ends 川	-2    4        -4 10 -2 5  -3        -4
w:ends 州	     -2  -3  5 -5       -2 7 3      3
w:ends 工	-33   -4 17 12 8 -2  -6 7     6   11 11  -34  12  3
w:ends 工”	6   -3  -5  3
w:ends 工。	                  7 -5
w:ends 工人	    -8         3  17   -3   -10
w:ends 工会	7    -7  -2   -2    2  15   3 -2  -4    -9
w:ends 工作	4     6 11  -3  -7        6 -5  -3    -6
w:ends 工程	3    -2              6 -4
w:ends 差	         -2         2
w:ends 己	     4             -2 3
w:ends 已	      -4    5        5 2  -2
w:ends 市	-4  -3 -2 7 9 -15 -2  4 14     -2  -2 13 -6  -8  -2
w:ends 市场	7     5 -4  3          14   -14    -5
w:ends 市报	-2    -3         -8            17
w:ends 布	14  2 -5 -6 -5  2  4 -2 -3  4  -2   -8 -3  -3    12
w:ends 帆	    -8 -2    9   -5 22 -2    -5 3  -3  2  -6
w:ends 帆)	             -4  -12 5 9  3  -3  10  -3
w:ends 帆摄	                 3 2 2    -3
w:ends 师	9   2   6 -3   -2       -2 -9 3  8  -2  -7
w:ends 师”	-2    3  -3            2       2
w:ends 带	                  -3 6
w:ends 席	      2   2 -2
w:ends 幕	27  3 12 -9 -7 2 -10  -2         -5 -4    -2
w:ends 干	    -2              -2 3  4
w:ends 平	-2   -2 -4  -3 -2  2   -2 -3  10   16 -8  -2    2
w:ends 平台	-6     -8                    16
w:ends 年	 -4 -4  3 -15 8 -2 4 7 -4   -3  -4   9    -3 -4  15
w:ends 年,	           3       -7 8
w:ends 年。	         -3        4 -30 -9    5  35
w:ends 广告	-4    -3                     16
w:ends 庆	-2  -2   3       -3   12 -2  -4       7
w:ends 庆摄	                  -2      3
w:ends 库	-2     -2        -5          4  7
w:ends 应	   -2 -2 -2 -2    4      2  -5   10    2
w:ends 底	-9  -3 -2 -17 10  -5  -7         -18 -4 16 23 10   7
w:ends 店	-28   3 15   -2           -5   16    4
w:ends 废。	                  -9 -2    -2  14
w:ends 度	8  -6 16 16 7 8 -9  -11      -2  -2 -4   -10    -8
w:ends 度。	                 2 2 -3
w:ends 座	2    -2  2  2 -6        3 7 -2  -2    -2
w:ends 座”	20    -15   -2                  2
w:ends 庭	  -3 -4 -4 -7 8 -4  -2      -3  4 12 5  -6    10
w:ends 庭”	-5  3  4 2             4       -3
w:ends 庭、	                   2
w:ends 康	    -3 3       -4   11 3  -5 3  -2    3
w:ends 康)	               -3   4
w:ends 建	-4      -3    2  6 -2 3  -2     -2    7
w:ends 建设	3   3 2     -4         -4       4
w:ends 开	   -3 -11 9 11 -3  -5 -4       -2 18 -2  -8    7
w:ends 开。	                   7    -4
w:ends 开了	    -3 6    -2 -2
w:ends 开始	    -3 4 7  2 -4         -3   -3
w:ends 开幕	3                         4
w:ends 式	    -4 6    -5        2 -7 3      11
w:ends 引	     -9 -6   9            3    8
w:ends 弟	-2   -2 -10  -6 -4        -10   -14 -6  52 7   -3
w:ends 张	    -3 3  4  -2        5  -2
w:ends 张。	                  -5 -3    -3  10
w:ends 强	-9    14 2    -5   -2           9  -8
w:ends 强调	27  5 6 -14 -3  -4           -5 -3      -4
w:ends 当	      3           2 4   -3
w:ends 录	-6    7   3   3        5 -3  -2
w:ends 录。	                 3 -2
w:ends 影	6  -4 3   10   -2 3   -4     -7   7  -2 3 -5
w:ends 往	                  6 -2
w:ends 很	                  -6 8
w:ends 得	  3 6 -4 -2 -3 -2   -2       2 -8 -4 3 14  -2  -4
w:ends 得。	                  -16       15
w:ends 心	15  5 -6 -9 -8 6 -4   -4   6  -5   11   -2    -8
w:ends 心)	                 2 11   -4  -3  -5
w:ends 心。	                 3  -2
w:ends 志	3    -8        -12 -4  21 5  3 -5
w:ends 志摄	                       5 2
w:ends 快	    -2  -19   -6 27        -2 3  3    -2
w:ends 念。	                 -3 -41 3    43  -2
w:ends 态	5    3 -4 -2   5 -6        2   -2
w:ends 怎	       3                  -2
w:ends 思	           -2    6
w:ends 急	     6             -2   -5
w:ends 性	   3  3 -2   -3 -5       9 -16   17  -2  2
w:ends 总	                   3
w:ends 息	12    -14 -2 -5                   9
w:ends 情	20   3 -3 -4 16 2        -3    -3  -9    -10
w:ends 情。	                  4 2      -3
w:ends 情况	2   11 -3  2 -4          -2 -4 -4  3    4
w:ends 想	-3 2   4 -2 -2   3 3        -2 2    -2
w:ends 想。	                  -2 4
w:ends 意	16  6 4 -7 -3 -3 -3  -3    -2     -2   8 -2   -8
w:ends 意。	                  4 -3
w:ends 意见	     -4 7             3
w:ends 慧	-13   -3 -9 -2  -2 -2    8 -3  16   -40   57 11   -10
w:ends 慧摄	             -2     -2     7 2 -2
w:ends 戏	-2    6  4   -3   6 -2 3           -3
w:ends 成	  -2 -2 -6 -41 16 9  32 10        -7 5  -4 -3   -5
w:ends 成。	                 3 -2 2  2  -4
w:ends 成了	                  5 -4
w:ends 我	  3   -4 8 -2   -2        15 -3  -3    -5
w:ends 我们	-12    -5                     19
w:ends 战	8  6 -2 4  2   -3         -2       -11
w:ends 戶	  -2   3     2               5
w:ends 户	-5    4 5 -2   5 2        -2 3      -6
w:ends 户。	                  -3       5
w:ends 房	10  -3  -5 8 3 -6        4   -2 -2
w:ends 房”	-3    -3 9 5  -2         8 -7 -3
w:ends 所	-2  7 -2 2 -4 -2   -6  2      -2 -2       12
w:ends 所有	                         3
w:ends 手	-3  2 5 -5 13 -14 2 2          -6 6  -2 3
w:ends 手。	                 -2 -17 6    16
w:ends 手记	-3   -2 7 -4 -4   32 -4 10 -5 -14 -3 -8    -3  19  -3  -14
w:ends 打	-2  -2   -2 -7   5 3   3    -2 15   -2  -3  -4
w:ends 打印	                   3
w:ends 扬	-5     5 -3      4  2 -2   -3       2
w:ends 扬摄	                 -3 3 -2    4
w:ends 批	7   4  -2 -6   7 -5        -13 -2  21    -8
w:ends 技	                  -2
w:ends 把	-4   7 4 -4 -7    11       -4 6   -4  -3
w:ends 投	                  -2 4
w:ends 护	   -3 -5 3 3 -2  -4 2        9 -2      3
w:ends 报	6    -2  -5 -2  -5 -4  -3 4  -10  -3 6 -2 -2 -9  7 -2 32
w:ends 报告	16   9 -11  -7 -2  8 -5               -3
w:ends 报宣	-3    -7 -11 -3 -2  -3         -4       38
w:ends 报社	               9          -8
w:ends 报道	19   3 -11        -3 2  -13  3 -3     -3 15 -7
w:ends 拍	                  4
w:ends 招	     2            3 -2
w:ends 持	     -4 -8   27    -5      -4      -7
w:ends 指	                  -4 5      3
w:ends 按	-2     -3 -5   9 -2   -7     4   -2    13
w:ends 振	   2            3          -4
w:ends 换	    -3      3        -2 -2  8    -3
w:ends 据	    -5      2     -3   -3   5    9
w:ends 排	-2  5 -3 4 -7 2 4   -2        4 -4
w:ends 接	-3    -12  3   -5 -2 2  -3  -4   3 -2  11    18
w:ends 提	                  6 -3
w:ends 提供	                        -2 4
w:ends 提示	2    -2 -5 -2       -2        12    4
w:ends 提醒	32   7 -7 -3    -2      -6   -7  2 5    -14
w:ends 揭晓	2   -2 12 -4 3 10  -2         -2   -9    -5
w:ends 摄	-10  -2 -4 -16 -4 -4 -2  -4   -21 -19 -10 -41 -2 15 -2 9 3 -18 -2 48 77 12
w:ends 摄)	-4   -2 -6  -2  4       -14  7 -24 -8  -6  45 28 -12
w:ends 播	3    -4 17 -6   -4      -2   -2
w:ends 支	3                   5      -2
w:ends 支队	               -2   4
w:ends 收	  9 -3 -23 -13 -14 4 2 20 -4  -2   3  -2 3       22
w:ends 收。	                  -3       5
w:ends 收官	6  4  -6
w:ends 收藏	2                         3
w:ends 收费	         5    -3     -5       3
w:ends 改	                 -2 -6 3   2   4
w:ends 改造	2  6 3 -2 -2 -2
w:ends 放	    13 -11 4 3  -6            -2  -3  4
w:ends 政	-2  3   2 -2           3 -5 3
w:ends 故	   4 -2  -2   -3 2   2      -2  -2
w:ends 故事	3 3  -6 -5 -13 -13 -8  41 2 9  -2  -2   -12 -3  -7 -2 -2  18
w:ends 敏	    -2         -6 -5 6   6   -9    15
w:ends 敏)	                  3
w:ends 敏摄	                  -4     5 2
w:ends 救	     3 -2
w:ends 教	    -2 -2    3        2 -5 9      -2
w:ends 教师	5    -2  6   -2         -2 3      -3
w:ends 教育	3   5 -5 -2  -2   -2           -2    7
w:ends 数	-5  3    2 4  -2 -2        -4 2  3    2
w:ends 数据	               -2      5    4
w:ends 文	-5   -4 3 -3 -5 9   3  -2 -12    -3  7  -4    15
w:ends 文化	5     3              2      -5
w:ends 文博	             4  -2          -2
w:ends 文摄	                       7
w:ends 文涛	    -2         8      -4
w:ends 料	-7   -4 4 -4 -3 6  3 8         -8    6  -2
w:ends 斤	    -2 5 -4   2        3 -5       5
w:ends 斤。	                  18     -6  -10
w:ends 断	     -5 2   6         -2 4
w:ends 新	20   -2 -20 -5 -3 -2 2 -2 11   16 -2 10   -9 -3  -3  7  -13
w:ends 新摄	                   3
w:ends 新闻	14  5 11 -2 -8 -6 -3  -2 -6   -3  -3   -3   -8  -2  16
w:ends 新高	-5    10 -2 2    3        -2       -2
w:ends 方	  4   -3 -3 7        3   -4 -4  3  -2
w:ends 方。	                  4 -2
w:ends 方米	    3
w:ends 施工	     4  -4           -9   -2  14
w:ends 旅行	-5   -2 8   3           -3  -2 3
w:ends 无	      -3    7
w:ends 日	19  -3 4 -22 2  -3  -7 -8 -5  -12  44  -3 22 21  -5  -12  -28
w:ends 日,	                 8 -12 4    9  -7
w:ends 日。	                 -2 18 -7    -8
w:ends 日子	     10 -3   -2         -3   4    -2
w:ends 日报	-6    -3         23  -2   -3       -2
w:ends 日电	                 6 -3
w:ends 日记	2 8  -4  8 5 3  -7   -5             -5
w:ends 旧	                  4
w:ends 早	-2    8 6  2  -4         -3 2  -2    -2
w:ends 时	22  -7 -4  -17 5 13  -5 9   -3  -3  -7 -4 -9  -9  23  -3
w:ends 时,	        3          -6 3
w:ends 时。	                 3  8    -5  -4
w:ends 时候	2    -2             2  -3   2
w:ends 时政	-2                         3
w:ends 时间	    9 -4  -2  -5    -2  -2   10 -4  -2    7
w:ends 明	-14   -3 3 -4 -5 -2     2 14   -2 -2  3  -5    22
w:ends 明)	               -4  -2 4 4
w:ends 明。	                  -5     8
w:ends 明远	             6  9   -4      -3 -6
w:ends 星	  3  2  -2   -2         3 3      -4
w:ends 映。	                   3      -2
w:ends 春	-11 3 6 7 3 -10 -4   -4 -7   -2 4 -5   -2 6  4  3 2 12
w:ends 春)	                  6     -2  -2
w:ends 春摄	                   3    -2
w:ends 是	-3  3  -4 4 -2  3 9        -3 3   -5  -2  -2
w:ends 是。	                  9 -7
w:ends 晓	    13 -3 2 6 -2 -2   -4 3 -4 8   -3 3  -11  4  -9
w:ends 晓)	                 7  -8
w:ends 晓摄	                       2
w:ends 晓燕	            4 4 -2 -3
w:ends 晚报	-5   -2 2  -2       -4  -2          13
w:ends 晨	-2   4  -3    8         -2
w:ends 晨报	-3   -3               -2       12
w:ends 景。	-2                  -40 -16    65  -6
w:ends 晴	11 -2  -7 11  11 8   -5     -3   -4   22  -6  -35
w:ends 曦	            7  -2 6 -2         -5
w:ends 曲	    3  -2   3 3   -4     -3 -2      8
w:ends 更	-2    5   -2           5   -4    5
w:ends 曼	            3 2  -2
w:ends 最	   5               2 3  -2    -3
w:ends 月	-8  -13 -3  13 9 2  -9    4 3 6   7 6  -6  -4  -3
w:ends 月,	                  2       -2
w:ends 月。	                 -4  4
w:ends 有	9  2 -3 -10  6 -5  3 -6        11   4 3 -4  -7
w:ends 有。	                  -3       5
w:ends 有一	                  -2 4
w:ends 有人	  2
w:ends 有限	    5 -2             7   -2    -2
w:ends 服	                  -2
w:ends 服务	-6   -2 -3 -4    10         -23 -2  32 5   -2
w:ends 望	2  4   -2    -5    4
w:ends 期	-15 3  -3 5 -7 9 9 -2 -9 -2  -3   -2  6 -2 17  -11    10
w:ends 期。	                  11 -7    -4
w:ends 期一	         -2        -2 -25       36
w:ends 期三	-3                  -5 3      7
w:ends 期二	-2    -2 -2              -2      13
w:ends 期五	-2                  -2       8
w:ends 期六	-5                         10
w:ends 期四	                         4
w:ends 期日	                  -2   3  -2  4
w:ends 木	  -5  -2 5 4 6  -12 -5   -12  -2   -2 2      23
w:ends 本	  7 2 -10  2 -3  -5 -4 3      15  -5  3  -3
w:ends 本。	                 -2 12 -8    -2
w:ends 本报	                       6  -3
w:ends 本账	    3  -2     3       -4   6
w:ends 札记	   -2  4                    -3
w:ends 术	     -3 -2    5        -6 9  3    -3
w:ends 机	-21   -4 29 14 -9           -3 3 -8  -5  8
w:ends 机。	                 -4 3 5    -2
w:ends 权	-3  -3   9 -2    -2
w:ends 村	-24  -4  19 8 23 4 2 -18 -2       2 12 -3  -5  -2  -8
w:ends 村报	                         5
w:ends 束	     -2    3
w:ends 条	9  3  7 3 5 -8  -2  2      3 -26 -3  20  -3  -5
w:ends 条”	-4    3 2 -2            2
w:ends 条。	                   2    -3
w:ends 来	-2  -4 -4 27 10 -6 2  13      -2  -9 -14 -6 -4 20 7 -7  -18
w:ends 来,	                  4 -2      -2
w:ends 来?	                 2 2
w:ends 来。	                 3 -3 12    -11
w:ends 来了	9  -2  -14 11 3 -2 -2 -9 -3        -27 -9  44
w:ends 来信	20   3 12 -3     -4  -3   -2      -12    -8
w:ends 来的	-2  -2  -4 2 3   4         -5 -4  11
w:ends 杰	            12 2 2    -3       -9
w:ends 松	7    -2 -2        7    2 -4       -4
w:ends 板	15    -10           -2   -9   8  -2  -2
w:ends 林	-2   -2 4  -5   -4   2 9 -4 -2      -13    17
w:ends 果	-10  9       -4 -2       3 4 -8  -2    16
w:ends 架	-18    22 -2              2      -2
w:ends 架。	                  -3     3
w:ends 查	18 4 -2 9 -17 -12 -6 -2 -2 34 6 8 -9 -5 -2    -13 -7  -3  -3  8
w:ends 查。	                  3     -3
w:ends 标	-5  -3  -2 17 -3   -3  2       -2
w:ends 栋	-2    -2        12   -4  3 -2     4 -5
w:ends 栋摄	                   -3    2
w:ends 栏	5   -2 -4   -4  6      -3          4
w:ends 树	-5    -2 8    -4         4   -2    6
w:ends 树”	5    -8     4
w:ends 校	13  -2 2 -20 2 23   -9 3       3 3 -5      -8
w:ends 校园	3  3  7   3   -2             -2  -8
w:ends 样	4   3  13  -3  -3            -8  2  -7
w:ends 样?	    -2               7
w:ends 样。	                 -4 6     -2
w:ends 根	12   -4 -6 -11 7 4  -3         -5 -3  26    -12
w:ends 格	    2   -4          3  -2      2
w:ends 桂	            2           2
w:ends 桂摄	                        2 -2
w:ends 案	7  2 -4 -2 -9 -17 -2  38 2 -3      -2 -6 3  -5
w:ends 案”	-2       2  3
w:ends 案。	                   3      -2
w:ends 案件	          3        4
w:ends 案例	12    -4    2          -5       -4
w:ends 桌	12 -2 7  -5  -4   3            -2    -6
w:ends 桐	-3   -3 6     4   -2    3  -3     2
w:ends 桐摄	                 9      -7
w:ends 桥	-4  -5  -13 -5 -14 -6  11  2      -2 -10 -5  4  12  39
w:ends 桥。	                 -2  4
w:ends 梅	               2
w:ends 梅摄	                   3    2 2 -4
w:ends 检	 -4    3  2            -3      3
w:ends 检”	    -3  9 2  -4         3   -2    -3
w:ends 棠	          3        -3 -2      3
w:ends 椅	-4    6 -2    3
w:ends 楠	          -2  -3 -5            14
w:ends 楼	4    -6 -6 7            6       -2
w:ends 榜	  2 7 13 -2 -2 -2        -12   -6 3  7    -2
w:ends 次	-4    7 -20 2 -2  15 2   -7    5 3 -4   4 -2  3
w:ends 次。	                 3 -3 -14    19  -5
w:ends 款	   -2  3 -5   2 3        13 -6      -2
w:ends 款。	                 3  -2
w:ends 歌	4    -5         -5     6       2
w:ends 正	    9           2   6   -8    -6
w:ends 正文	-6    -5                     11
w:ends 步	7  3 3 -5     7 -2        -12 5  -2  7  -6
w:ends 步。	                 -2  2
w:ends 武	3    -5              -2 3
w:ends 段	    2  -4   8         -2 3      -5
w:ends 母	                 3
w:ends 每	    3             -2 6 -5      -2
w:ends 比	               -5   10 -2
w:ends 毫米	    3  -2            -2 3  2    -2
w:ends 民	19    -18 -4 3 -2  -10   -3   5  -3 -3 5  -3    8
w:ends 民生	    4  -2   -2         -2       7
w:ends 气	-7  -3 -2  5 2 2  -3 -2       3 -32 2  38 3   -4
w:ends 气。	                 2 2 -3
w:ends 水	-2  -4 -2 8 26 12 -3  -17  -2 2 9    -2 2     -4  -22
w:ends 水。	                  4     -3
w:ends 永	   -3         5  6 -10   3   -3    7
w:ends 永摄	                  -2     3
w:ends 求	3    -2
w:ends 江	-3  6 -4  -14 22 3  -9    3    -2 4   -2  -3  -2
w:ends 池	                       3
w:ends 沙	            -2       2
w:ends 没	      2     3      2        -2
w:ends 没有	5    -6  5 -4   -2       4  2  3 3   -7
w:ends 河	5   10 -17 17 -5 -3  -9    6 6 -4   -9 -5  5  20  -15
w:ends 河。	                  3 -2
w:ends 油	  3   -4 3             3
w:ends 治	-2    9 6 -4 3   -2        3 -2  -3    -4
w:ends 治报	-4    -2           -2          11
w:ends 治理	2
w:ends 法	-18  6  8 -6  4  -5 2     -3  3 -2   -5    15
w:ends 法。	                  -8 11
w:ends 法庭	3  -2    3
w:ends 法治	   3       -2
w:ends 波	10    16  7    -4     -3   -2   -12    -7
w:ends 注	-15   4 3         -4    2 -4 3    2  14
w:ends 洁	                  3
w:ends 洋	-4    -6  5      -2  2 4   -4   -2  11  -3
w:ends 洋)	               -6   5 2
w:ends 洋摄	                       6
w:ends 洞	         -2         5
w:ends 洲	      6            -2 2
w:ends 活	6   5 -10   -2           -6 5  5
w:ends 派	17  7 12 -5 -2 -15 -5   -2   -2  -2   6 2  -3
w:ends 流	3  5  -3    3 -2   4   -4   2
w:ends 济	    2                 -2    3
w:ends 海	     -2 6 4  -4     2       -4  4  -4
w:ends 海霞	               -2          2
w:ends 涛	-2    -2      -2  5 15 -3 -4    -4      2
w:ends 涵	            5 5   3  -2   -3    -6
w:ends 深	-2       3
w:ends 深度	10    -2 -2                2    -7
w:ends 清	-3     3 5   -9   2 2 3   -2  -2      6
w:ends 清。	                  3
w:ends 清摄	                       2
w:ends 游	      2            6 -3
w:ends 湖	-2    6 -6 3 -4  5         6   -8
w:ends 源	-2       -2     -5   17   3       -6
w:ends 溪	     -2 -5      2 8  -2   -3       8
w:ends 满	-8    3 -13 2   9   8 10  -4  -3 -8 7    3  -7
w:ends 满仓	            -2 2  4          -4
w:ends 满摄	                  -2     3 3 -3
w:ends 演。	                  -30 -7    41
w:ends 火	5   -4  6 8 13  -5 -2        -6   2    -13
w:ends 火。	                  2 3      -3
w:ends 灯	-4   -2 15 -4 10   -14 -2   6    -3 -17   28 4   -16
w:ends 灯。	                  -13 8    5
w:ends 炉	3   2 -2  -9 -2   7               3
w:ends 点	16  7 4 -19   2  -2 -2  -2     5 -15 -3  7    11
w:ends 点。	                  11 -9
w:ends 热	-2    -3  5   -2 -2 2              2
w:ends 热线	11  -5  -2  -4 -2  2 -2     -3  -2  3  -3    6
w:ends 然	            3 2 -2 -2    -2     -2 6
w:ends 照	     13 -4   -11         2
w:ends 燕	            2 4 -2  2 3 -4 2    -3
w:ends 燕摄	            -3     2       3
w:ends 父	             4
w:ends 片	10 3 10  -11  -10   2 -2         -4   3   2
w:ends 片)	    -2           -4   -27 -2  -3  39 8 -6
w:ends 版	-20   -5 -10 -4 -4   -4 -4  -4 -2  -9  -4 -13 2  -11  -3 -2 103
w:ends 版)	-9    5 -2    -2 -3  -2 17  -21   -22 -9  -5  -4 -2 66
w:ends 版]	                  -4 -2  -2    11
w:ends 牌	-9  -4  -8 -6 7   -2        -6 -6  32 6  -3  3
w:ends 牌。	                  5     -2
w:ends 牙	    2        -2   -2    2      5
w:ends 牢	     3 2   -5            5
w:ends 物	15    -11  -3            2       -3
w:ends 特	                  4 -3
w:ends 率	                  6       -3
w:ends 玉	-2     -2    -2   7 -2  -3  6 10   -7
w:ends 玉摄	                 4 5     -5
w:ends 现	-4  3  5                 -2  5
w:ends 班	2    11  -5 -3  -8 23       -3 -2 -4  5    -12
w:ends 班。	                 4
w:ends 球	    7 7 9 -2  -7        2  -3  -7    -6
w:ends 球。	                  -3     5
w:ends 理	    -5 5 8   2 -4   4     -2   3    -6
w:ends 理。	                  2 -2
w:ends 琴	-8    5         2            5
w:ends 瑶	       2      6        -2
w:ends 璃	  -3   4             -3   -3  6
w:ends 生	-19  -8 -7 7 9  -4 4 18  -2 3 -4 -2 38   -8 -2  -5  -2  -14
w:ends 生)	-3             -2 2 9  5  -6      -2
w:ends 生”	-3    6              -2
w:ends 生。	                  8     -4
w:ends 生活	2   4 -5   -2           -4 3
w:ends 用	5  -5 -3 3 -3 6 -4 -2 13 2   -5  -3   -8 4  6  -2
w:ends 用。	                 8 -10 4    -3  3
w:ends 田	10  -9  -2  -6   -16 -3  7 4  -2        3  14
w:ends 由	                 -2 7 -4  4
w:ends 电	-9  -7 -2 10 10  -2 2 4 3   -2    5 -3 2  -2  -2  -5
w:ends 电话	-11    13 12 -3   6 3 2  -2     -8       -4
w:ends 男	                  3 -2
w:ends 留	4    -4
w:ends 病	  -2 -2  -3 17 4  -9         -2       -2
w:ends 病”	6   2 -11              -7   10    -2
w:ends 登	15    -5                 -4    -4
w:ends 白	-2    7 -4 2 -2  2    5    -3 -5 -3  -4    10
w:ends 白。	                   3    -2
w:ends 百	  5   -2    5        -4 4 2      -6
w:ends 的	-9  -6 -7  -10 25 3 -5 -16 20  -2 -3    15 5   6 3 -6  -10
w:ends 的,	                  5 -5
w:ends 的:	                  -4 3
w:ends 的?	    -3              9 -3      -3
w:ends 的”	                  4
w:ends 的。	                 5 6 6    -11  -3
w:ends 的一	                   2
w:ends 的人	2   4 -2 14 -14   -6        -2 -8 -4  18    5
w:ends 的信	   -2 12 -3 -5            -6 -2  -3    13
w:ends 的时	                  6 -5
w:ends 的是	                   2
w:ends 皮	       10            -2      -6
w:ends 益	-2   -3 4 -10 -2 -3  34 2 -4       -6   -4  -3
w:ends 盐	3    -6 -4 4            -3 3  3
w:ends 盒	     3 -2   6                -5
w:ends 盒。	                  5
w:ends 盘	                   3
w:ends 目	-3  22 5 -6 -18 -5   3 4   -2     -3 -2      7
w:ends 直	-2               3
w:ends 相	3      3   -2         -2 2
w:ends 省	   4 8 -3 -11   11 -10       9 -5 3  -2  -2
w:ends 看	2   -2 -4  -4   4  -2       -10 6    12  2
w:ends 看。	                  -5 -3    8
w:ends 真	10   11 -7              -3   2    -3
w:ends 眼	    4 -4             3 -2      3
w:ends 着	-2     -17    18        6 14 -6  -5    -2
w:ends 着。	                  -7 8
w:ends 知	   3 31 -4  3  -3         -10 -3  -22    7
w:ends 知。	                       4
w:ends 矩	6   4 9 2 -4   -5 -2        -4 -2      -2
w:ends 短波	10    15  2         -3   -2   -8    -9
w:ends 石	2    3 -5    4    2  2          -4
w:ends 码	   -2  9 5 -3  -3
w:ends 码头	    -3 7   4         -2 -3     3
w:ends 砂	    6     -2         2 -2
w:ends 研	-2   11 -2 -3     -2        2 -3      4
w:ends 研究	  3
w:ends 破	    -2 -2            2 -7 -2  17    -2
w:ends 碗	    -2  4 3  -3        -2 12 -3  -3    -3
w:ends 磊	            7 3 -2 -6    2    2 -2 2
w:ends 磊摄	                       -2 5
w:ends 磨	             -4     4 -2  6
w:ends 示	12  5 16  -2 -8 -7  16 -4  -3 -3  -4  -2 -14 -6  -2 -3 -4  18
w:ends 礼	  21  10 -2 4   -16 -2        -12 2  -3    -2
w:ends 社	    -5  7   -5 -2     12   -19 4    25 8 -20
w:ends 社会	-9    -2 -2     6       3 -5 3      10
w:ends 社发	-2    -3             9 7 2    4  -7
w:ends 神	                  6 -2  -2
w:ends 票	-13    15 16 4 -3  -5 -9        2 -2      -2
w:ends 禾	   -2   -2    2   -4  4   -2       9
w:ends 秋	-3   -3 -11 -2 -4 2  -5   2 -5 4    -6 3      34
w:ends 种	-4    -5  -13   15 7       -3 4 5  2  -2  -4
w:ends 种。	                  -3 7      -2
w:ends 科	   -2 2  2         6  -2 8   -8
w:ends 科技	                         2
w:ends 秒	     7 2   -10 5         2  2  -3  -4
w:ends 秒。	                  -2 4
w:ends 租	-6   -2 -16   -2  -2 -2        -2   -5    43
w:ends 秤	  3  5  -2       3    2 -2   -4    -3
w:ends 程	-3  -2 31 10 -12 2 -7  3 6     -4  -2 -2 -4 -3 -10
w:ends 稳。	                  2
w:ends 稿	13   4 -8 -22 -9 -3  21         -2       13
w:ends 究	  3
w:ends 空	    -2     2    3    5 -7     5  3
w:ends 窗	8   4 -8 5 -2         -3  2  -4  -12    13
w:ends 窗口	-14    -2                     18
w:ends 立	  2  -2     -5   4 15    -2 8 -5  -3   -2 -8
w:ends 立摄	             -2    8      -4
w:ends 立新	             12            -8
w:ends 站	5    4 -4   -2 -2 4     15  2  -6  -14  -5  8
w:ends 站。	                   -2    5  -4
w:ends 章	27  -2 3 -5 16 -4   -4 -2  -15 -5     -2       -4
w:ends 端	5    -5              3
w:ends 笑。	                 -4  6
w:ends 笔	-5    2 -5 2            -6 6   2   8
w:ends 笔账	-2   -3 -2  5 2 -2          -9   21    -5
w:ends 第	  12 -3 -3  -5   -2 -4       4 14   -3    -7
w:ends 第一	    3 2 2   -2         -3
w:ends 等	      -2    3
w:ends 等。	                  -2 4
w:ends 答	6  3 3 20 -2 5 2  -2 2   -4     -8 -4  -3 2 -3  -16
w:ends 答卷	  5   -4    -5         -2   6    3
w:ends 答案	-3    -2 -9 -11   34 2 -3       -5 2      -2
w:ends 算	2    -10 31    -7 -4        -2 -3      -4
w:ends 算?	                   -2
w:ends 管	-4   3 4 14 -2  5 -15 -2       -3 22 -2    -3  -16
w:ends 管理	3    -2
w:ends 箱	    17 4 5   -7      -8   -4   -6    -2
w:ends 箱。	                   6    -3
w:ends 篇	6    -3 -3 -2 9      -2  -4   -7       12
w:ends 米	-20  -2 -6 2   2  12 6 -3       -7 -3  25    -5
w:ends 米,	         -2         -4       11
w:ends 米。	                  3
w:ends 粮	  -5  6 5 2 2           -4       -6
w:ends 系	   3               -13   13
w:ends 索	-4    -2 -9 -4   14  5  -2    4  -4      9
w:ends 紧	      -2 -2  5         3 -2
w:ends 红	-8    18 3 -4      3   -7   14 3  -14  -2  -2
w:ends 约	5  2 -4 2 5 -3 4  -4 -5        2   -2    -2
w:ends 级	-5  -5  25 5          -6  3 -2   -12
w:ends 纪事	-7     2    2                7
w:ends 纪实	12  7  -11 -6 -3   14 -4        -2       -7
w:ends 纸	  -3  5 2  2   -2        3 -3   6   -4
w:ends 纸。	                  8 -5
w:ends 线	6  8 5  -10 -4   -6 2   -3  -8   -14 2  14 -3 -4  18
w:ends 线。	                  5
w:ends 组	-11     -2     -2   4  19   10   -7    -5
w:ends 经	5  -2 6   -2      -2 -4  -4  4 2 -2      4
w:ends 经济	    2                 -2
w:ends 结	     -3 -4   10         -2 3
w:ends 给	                  7 -2  -2
w:ends 统	-3    4             3
w:ends 绳。	                 7 -16     11
w:ends 维护	    -2      2               4
w:ends 综合	          3               4
w:ends 绿	2   -2 5  8 2  -2        -2        -5
w:ends 网	18    5 -2 -7   -2 8        -3   6    -14
w:ends 置	     3             -2
w:ends 群	     2 -2             -3    8  -2
w:ends 群摄	                  -4     7
w:ends 老	    3  -8 -2  9         5 -8  3 -2   5
w:ends 老人	-8  -3 -3 6 -3 3 -2 2 2 5        4 2  -2
w:ends 老师	     -2    4         -3 3
w:ends 考	13   14 -11 5 -2 -6   -3       3 -7       -3
w:ends 者	-2  2  -2 -11 -8   2 -2   2 2  4  -11 5  -4  32 -8 5
w:ends 者:	     2        -4     -2       8
w:ends 职工	-4    -2 3            2 3
w:ends 联合	                   3
w:ends 育	3   5 -6   -2   -3        -3 -5  2 -2 2  10
w:ends 背	-2  -2   3 -2            -2 4
w:ends 胜	  -2    -2   6 -2   2            -2
w:ends 能	-2   -3 -3  3           7 -6 -3    2  7
w:ends 脚	    -2 -11    11         -4   3 2   4
w:ends 自	                 2 12 -4  -5    -4
w:ends 自己	     4             -2
w:ends 至	  5  -3 2    -3 -5       2 -2       2
w:ends 舟	-4    8 -4       11 -2 2 4   -2       -10
w:ends 航	-6    -2 5 -2      5 -2    7        2
w:ends 船	-2    29 -7 5   -3            -18
w:ends 良	            -3 2  5
w:ends 色	2   -4 -12 2 -2 10 2 -2         -7   12 3   -2
w:ends 艳	            4      -7       9
w:ends 艺	2     -4 -4 -3  8    11         -2
w:ends 节	16 2  4 -12 -40 35   13      -2  3 -3 -6      -3
w:ends 花	-5  -2 -3 10 26 2 16  -27 -5  4 -2  -5  -2 5     2  -12
w:ends 芳	            -2 4 3 9 3  -2       -8
w:ends 苇	-7            -2 2 2       -2    10
w:ends 苏	    3         8     -2       -2
w:ends 苗	             2     -6 5      3
w:ends 若	             5 4    -4       -2
w:ends 若摄	                  -2     3 3 -2
w:ends 英	-2    -3  -2      10 3  -6   7   -3
w:ends 英摄	                       3
w:ends 茶	     2    -2         -3 4
w:ends 茶。	                 -4 -9 -3    24  -4
w:ends 草	      8   -9        2  -3      5
w:ends 草。	                  -6 7
w:ends 药。	                   2
w:ends 荷	     -8    9      4
w:ends 莲	            -6 4  2 2       3
w:ends 莲摄	                       6 -3
w:ends 获	                         -2
w:ends 菜	-16  -6  12 6 -4   4    -3    4 6   -2    3
w:ends 菜。	                   2    -2
w:ends 营	2  5  3    3          -4
w:ends 落	-3  -2  7 2 4    -2       -2 -4 2
w:ends 落幕	7   9 -4 -2  -5                  -2
w:ends 著	   -3 -5 -2             6   10
w:ends 藏	     7    -2          -3      3
w:ends 血	    -3  -4 3   4           -2  3  4
w:ends 行	35 5 13 14 -4 -17 -13 6 -2 -5 11     6  -3 -12 6  -14 -3 -2  -20
w:ends 行,	           3              -2
w:ends 行”	-4    5 7 -6               -4    3
w:ends 行。	                 5  -3
w:ends 行时	7   4 -4      -3
w:ends 街	-3   6 16 -5 -6   2            -2    -8
w:ends 表	-6 2   12  -2 -2  -2         -3 -2  -4  2  12
w:ends 表”	    -2
w:ends 袋	    -2 -2 4               3
w:ends 被	                   3
w:ends 装	    -3 8 2   -3         2
w:ends 西	-7    3 3            3  -4  3
w:ends 要	-3  -4 -2  -2 6 -6  -2 4       -2 14 -2  -3  -2  2
w:ends 要闻	-3    -3         -3            12
w:ends 见	7  10  -12 -7  -2  -4 9     2    4  -2    -3
w:ends 见。	                 -2 3
w:ends 见闻	14    -11 -6  -4  7 19 7  -4     -12   -3  -2  -4
w:ends 观	    -4    4           -4    10
w:ends 观。	                  5 -2
w:ends 观察	2  5 4 -10              -3   -4    13
w:ends 规	7     4 -5   -7          3    -3
w:ends 规矩	6   3 7 2 -4   -4 -2        -4 -2  2    -2
w:ends 视点	6    -2                     -4
w:ends 览	-3   5 9 -4 -4         -3      2
w:ends 觉	12   -3        3              -8
w:ends 角	2    8 -2  4           -4   -9    8
w:ends 解	-9  -3  20 -5 10 4  -5 -2        -4 -3
w:ends 言	-3     3 -3   3 -2  -2 -2     3 -3      9
w:ends 计	   4 -6  3 -2           4   8    -5
w:ends 认	-2    6         -9    -3 2 2      6
w:ends 让	-3   -2 9      6        3 -7
w:ends 议	12  2 3 -13 17 2   -8         -2 -2      -7
w:ends 议。	                  -2 -3    -2  8
w:ends 讯	11  -3 7 19   2   -10  -2 -15  -2  -3  4  -18  -3  14
w:ends 讯员	-3    -9 -3  -6  -4 -2  12 16 4 13  5 -7   -4 -2   -6
w:ends 记	-8 12 -5 10 6 27 -18   27 8 15 -11 -16 -3 -9  -2 -13 -5 -2 6    -15
w:ends 记者	-3    -6 -7 2  -2  -6   5 2  6  -5 7    27 -10
w:ends 讲	-3   5 -4  4   -2
w:ends 讲话	      -3   9         3 -2      -2
w:ends 许	                  4
w:ends 论	16   2 -8        -2      -5 5  2    -6
w:ends 设	       -3  -2        5 -7   -2  4  5
w:ends 访	18  -6 -2 -15 -4 7   4 4 -3  4            -5
w:ends 访谈	 2  3 -6  -2   -3                8
w:ends 证	8   -3 -6  4 3  -9         -4 -4  8    4
w:ends 证,	     -3             -16       24
w:ends 证”	   -2 20 -2  4  -3            -13    -3
w:ends 证。	                 2
w:ends 评	20  -5   3  -2  -2            -3    -7
w:ends 识	3   -2 13 -4 -3   7 5        -6   -12
w:ends 诊	-2  -2  2  -2  3  5 -3       4 -2  -2    3
w:ends 词	-8   -2 7  5   3         4       -6
w:ends 试	                  2
w:ends 话	11  6 3 18 4  -6  -9 27 2  -4  6  -2 -13   -2  -2  -33
w:ends 话:	                  -2 3
w:ends 话”	   -2   -4   4         -5 -2  6 3
w:ends 话。	                  -9 4    -2  10
w:ends 语	16   -3 12 -2 -2         -5   -13   7  -2  -10
w:ends 说	6  -8 2 -4 -23 -5   38   -2   -2  -5  5  -2    7
w:ends 说,	                  -4 3  2
w:ends 说:	                 -3 3 -2    3
w:ends 说。	    3              22 -10    -13
w:ends 说法	  6  -2 -3 -3                   4
w:ends 说话	-2   3 4  6 -2  -3         -11 3  6
w:ends 说起	7    -3  -5   5         -4    -2   2
w:ends 请	2    -2  5   -4        -2  4
w:ends 读	-14  -2  2 -7 8   -5 -4   -6  -4   -4   -6  -2  44
w:ends 课	27  10 -4 -17 -9 -6 8 4 -3 12        -11 -5 -3 6 3 -2  -10
w:ends 课。	                 -2
w:ends 课堂	    -6   5        -2   -8   17 -2   -5
w:ends 谁	  -2  9 -16 -8 3  20 -4        -2   3    -3
w:ends 调	31  4 5 -21  -2 -4  -4 -2       3 -9 -6  9
w:ends 调查	5 3 -2 9 -5 -13 -8 -2 -2 38 5 8 -8 -3 -2    -15 -6  -3  -4  9
w:ends 谈	6  4 6 -9  -8 -2  4         -2   -2    4
w:ends 豆	-6    -3 6                5 2
w:ends 豆。	                  5 -2    -2
w:ends 负	  5  3 -4 -3   3  -3  -3            3
w:ends 责	     -2    4         2
w:ends 账	7   -3 -2 11 -3 5 -4 -7  6  -6  -2  -2 -24 -6  43  -2  -7
w:ends 账”	8   11 -23 7 -2 -2  2         -3 -2  3    2
w:ends 账。	                 3 5 -5    -2
w:ends 账本	    -8 -10    14  2          10 2   -2
w:ends 货。	                3 4 -11     6
w:ends 购	                 3 6 -4      -2
w:ends 费	    3 -8 13   11 -6   -3     -9   -3  2  6
w:ends 资	-2    12 5  2  -4         -6   -4  4  -4
w:ends 赛	42   2 -22 -4 -2   -5 -4   -2    -2 9   -4    -5
w:ends 走	-7  -3  15 -7 3 -2  -2 2         2
w:ends 走。	                 -5 8       -2
w:ends 走了	    -3  2   -6         4   2
w:ends 起	13  -3  -16 4 3   13 -5   -2  -6  -3 -3 -6  -2 -2   18
w:ends 起。	                 2 3     -3
w:ends 起来	3    11 10 6 -2  -5        -4 -18  -4 19 3 -5  -13
w:ends 超	-2  3 -2   -3      4 -3     -2      -6 21
w:ends 超摄	                  9 11    -13 -2 -2
w:ends 越	      -2   -2   5 2 4   5 2 -5  -2  2 -2 -5
w:ends 跑	    -2 -3 4   -3  5
w:ends 跑。	                  -4 4
w:ends 跟	                   4
w:ends 路	  -2 -11 -9 42 -14 21 3 -19 2   -4  -2  -6 -30 -8  23 -3 26  -7
w:ends 路,	                  3
w:ends 路”	-5    6  10 -2  -7            -3    9
w:ends 路。	                  -9 5    3
w:ends 路上	15    -9 7 -6               2    -3
w:ends 跳	    -11  3             -4    6  15
w:ends 踪	9  6 10 -7 -2 -4            -4       -6
w:ends 身	-5    7 3 -2            3 -4      -2
w:ends 身”	    -5 2 2 -2 4   3       -4   2
w:ends 车	17  -4 5 14 13 -14   5  -2  -3  -3  -3 3  -5 -12 -2   -8
w:ends 车”	-5    4 2    -3                5
w:ends 车。	                 -2 3 -3    6  -4
w:ends 车间	    -6 -7    8         -18 -2  15  15
w:ends 转	                  -2 4
w:ends 转载	               -3   -2       8
w:ends 轮	4   3 -3  -2 -2                  5
w:ends 轻	    -2  3   -2        3 3
w:ends 载	  -7  -6 3 7         -3   -3       9
w:ends 边	-9    -9 6 7   -9         7       8
w:ends 边。	                  3
w:ends 达	         5
w:ends 过	-13  6 -3 8 -11 6 3  -5         12   -3
w:ends 过。	                 3  -2    -2
w:ends 运	   -9  2 -2 -3  -2        -2 19 13  -13    -2
w:ends 还	-3    4  -7 3  7         3       -2
w:ends 这	                 -3 7
w:ends 进	-4    -5 3 11  3 -5      9 2     -5  -2  -2
w:ends 远	-2  5 -3 -3     -5    16 3 2   -3 2  -2  2 -4 -6
w:ends 远)	             10  6   -5 5      -14
w:ends 远。	                 2 -9 -3    10
w:ends 远摄	                        2
w:ends 连	            3      -2 3
w:ends 述	5    -2 -2 -6   7    4     -3
w:ends 追踪	11  2 11 -6 -2             -6       -5
w:ends 退	   -2  2   3
w:ends 选	5          2
w:ends 递	4   -2 4   4           5       -8
w:ends 通	-6   -5 8   13 -2 -7 -2       7 -2 13  -4  -2  -9
w:ends 通”	      -3   2         4
w:ends 通知	-4   4 28 -4  3  -3         -9 -2  -16    6
w:ends 通讯	    -2
w:ends 通车	31   7 -3 -3 -6 -4  3    -3     -5   -5    -6
w:ends 造	-6  6  -6 -3 -2           3        11
w:ends 遍	     5             3 -2      -3
w:ends 道	19  3 4  -17 -6 5  -2   -2 2  -16  3 -4 7    -6 13 -3
w:ends 道”	   -2 -3 -4 5 5   2        -4 -3      6
w:ends 道。	                 2 3 -6
w:ends 那	    -2 3    -2        3 -2 3
w:ends 部	    7  -3   -9 -2 2  16  16   2 -3  -9  -2  -13
w:ends 都	                 -2 6   -2
w:ends 醒	33   7 -6 -3 2   -2      -5   -9  3 9    -19
w:ends 采	-3                  -2       6
w:ends 里	 -3 13 -2 16 11 -8 3 -3 -20 -3 3 -2   -2  -3 -18 3  26 6 -5  -13
w:ends 里?	    -2              6 -3
w:ends 里。	                 7 10 -7    -9
w:ends 里来	     -3 -3   11  -2       -10   12 2 -2
w:ends 里的	                  -2 4
w:ends 重	  -3    -6    12
w:ends 野	             2  9    -2    -3 -3
w:ends 量	-7  -5   8 8 -3           -9 -2  11 3   -3
w:ends 量”	   2   -2            2 2
w:ends 量。	                   2    -2
w:ends 金	   -2   -4   9   3 3 3 4   -3 5  -2 -2 -2  -6
w:ends 钟	-3    2  -6 4  7   -2 -3 3 -2  -2 -7 -3  4  -5  14
w:ends 钟。	                 9 8 -7  2  -8  -2
w:ends 钢	    3  -2    4        5 -4
w:ends 钱	-6  -4 -8 15 -25  6  14 20        -8   6 4 -3  -9
w:ends 钱,	     4   2          -6 5
w:ends 钱?	                   4
w:ends 钱。	                 -3 9 -4
w:ends 铁	    3               2      -3
w:ends 铁生	            8 -9  4
w:ends 银行	      2            3
w:ends 铺	-9    8 5
w:ends 链	-3    -2 4 7 5  -4         -3 -6  3    4
w:ends 镇	7  5        -2        4 -2    -2  -4
w:ends 镜	  3 3  3    -3 -3     -2
w:ends 长	-4    -16 3 -4 -2  2 5   -2    4 2 -4 3 29  -6  -7
w:ends 长”	    2   2          -2
w:ends 长。	                 -2  5    -3
w:ends 门	  3  -14 -8 23 3  -4 -10   -2     4   10    -5
w:ends 门。	                 -3 8 -4
w:ends 门口	    -13  3 16 3          5 -8      -3
w:ends 问	3  4 -2 -5   9  5 4 3    -5    -2    -2  -13
w:ends 问:	11    -8              -7 7
w:ends 问。	                   2    -4  4
w:ends 问题	21   3 -12  2 6  -8 -2        -9   6    -5
w:ends 间	4   22 4 -11 -4    -2  -2   -2  -4 -21 -9  4 2 20  4
w:ends 间,	                  3
w:ends 间”	-23    21 -4 -2   6
w:ends 间。	                 -2  2    3  -2
w:ends 闻	21 2 8 13 -7 -13 -17 -10  7 22 7  -12  -5  -3 -14   -13  -5  23
w:ends 阅读	    -2 -2        -4        -3    18
w:ends 队	-6  -3  3 18 -16 -4 -2     -2  -4  4 2 7  20  -2  -14
w:ends 队。	                  4 -2    -2
w:ends 阳	    -2  4 2  -4    -3  3   4      -2
w:ends 际	   -2   -4 3  3 5        -2       3
w:ends 限	    4              7   -3    -4
w:ends 限公	                   2
w:ends 院	18   -5 -4 -4 4  5  -2     9  -2 -20  -3 16  -4  -3
w:ends 险	3    3 4  3  -2  3  -4  -2   -8 10  -8 6   -4
w:ends 难	2    -12 2 -2  2          -3   13    -2
w:ends 难题	                 2 3   -2
w:ends 集	12  -2  11 -7 -4   2 4  -2 -2  -3   -6 9    -2  -7
w:ends 集团	         3         6   -2    -2
w:ends 雨	-4    17 -6 -4      -6   -2   7   4
w:ends 雨摄	                       3
w:ends 雪	-4       2  -6    -2 3 -4  -2 6   8  2 -2 4
w:ends 零。	                  5 -3
w:ends 雷	            3 3    -2 3 -2
w:ends 霞	    -2          -4 3 5  -4   2  3
w:ends 霞摄	    -2              7     -3
w:ends 青	-3  -2 10 -8 -3 -2 -2   -2   8 2 5  -2 17   -5    -9
w:ends 青。	                 -2 -25 -10    37
w:ends 青山	      2   -5 -2   -4            13
w:ends 静	    -2         8     -3     3  -7
w:ends 静摄	                       5
w:ends 面	6 3 -2  -5 -7 5   7          3      -4
w:ends 面。	                  4 -3
w:ends 鞋	-11  -2  8 21 -7   -6         -2 3  2
w:ends 音	7    16 13 4   -12 -2           -11    -8
w:ends 音。	                  6 -4
w:ends 页	21   -3 -13           -5   -5       7
w:ends 页。	                       3
w:ends 顶	-15    22 -10 2    -2        2       2
w:ends 项	      -2   2         5 -4      3
w:ends 项。	                  7 -3    -3
w:ends 项目	-3  20 4 -4 -15 -5   3 4   -2     -4       3
w:ends 顾	-3      7    -3        -2 4      2
w:ends 题	-18   3 36 -5 11 6  -13 -3     -5  3 -6   3    -5
w:ends 题。	         11         -3 -2    -5
w:ends 风	-13   -10  8 7 -2  -13 -2 2 2 -4  -6  -3 -15   8 -2   46
w:ends 风。	                 2  2    -3
w:ends 飞	            2   4   -2   -2    -3
w:ends 餐	      2   -2         3
w:ends 饭	    -4   5  5         -9 -2  11    -4
w:ends 饭。	                  -2
w:ends 馆	  -4   -4 15   3         2 -6 -6 -4  7 3 -4
w:ends 馆。	                  9     -4  -5
w:ends 首	                  -2 3
w:ends 马	                 3  -2      2
w:ends 验	   -2  4  -4  -3 11        -8   -3    9
w:ends 高	-10    16  3    -2     -2  7 -10 5  -3  2  -4
w:ends 高。	                  4 -2
w:ends 鱼	-7   -2 4 3 16   -5    3     -6       -5
w:ends 鱼。	                  2 -3    2
w:ends 鸟	     2 3   -2
w:ends 鸣	     -2 3         -2   2       5
w:ends 麦	   -3              3  -3
w:ends 黄	            4      -6 3    5  -3
w:ends 默认	             -9            11
w:ends 龙	-3   -3 4 9  8  -4         -3 2  -3    -6
w:few letters	28 13 17 28  -2 8  -5 -30 4 -16 -3 -9 2 11 -9 -23 -35 -29 -9 30 4 -3 14 14
w:function words 0	5 8 7  -2 -6 -6 -9 -14  5  8 15 3 7 4  -7 -5 7 -11 -13 -18 11 10
w:function words 1	    -4   -2  26         -25 -6  -5  21  -3
w:function words 2	6  -3 8 12 -5 -14 -8   -8 2 -2 -8 3 -8  14 5 3 -2 -36 -2 43 -2 5
w:function words 3	14 -3 2 7 18 18 -46 -8 6 -11 17 -3 -2 -15  -19  10 18 16 -13 -2 -5 35 -5 -28
w:function words 4	-16 -4 -8 -14 19 23 30 14 10 -7 -10 -2 -16 -41  -33 -3 15 22 17 -4 42 17 -3 -10 -34
w:in brackets	-37   -13 -22 -4 -9 -4  30 -2 3 2 -6 -4 33 5 9 -3 -5  -27  -12 14 53
w:in lenses	43 2   -23 -6 -5   -2 -4  -3   -18  6 -16   18  -6 -2 17
w:meeting	2  4 6 5 2 2 -3  -17        -2 -7 -2    15  -2
w:needs more	-21  6 -9 -14 -16  4 -4  12   6  -5  6 19 19  -17  15
w:no letters	-27  29 -9 -19 -14 59 8  -5 23  -5 -16 -2 -25  9 40 -3      -39
w:people	41 3 2 26 -12 -27 -12 -4  40 2   -3  -7  7 -12 -9  -3  -13  -17
w:quote first	8  -10 12 7 20 -16 11 8  -20  -6 -21 -2 -5  -8 18 13 -5 24  -19  -8
w:spoken	20  6 -3 -18 -19 14 -15  49 -11 -8 -3 -10 -2 -8  11 17 10  3 2 -28  -3
w:stop inside	-11  -2 -5 -33 -11 -4 -6 -2 -4  2 -2 -5  -4  29 46 41 -3 -27  70 -24 -42
w:suffix	-6 14 4 20 -7 13 -15 -12 -3 54 26 22 -12 -19 -3 -8  -5 -35 -8 -4 -4 -2 -4 -2 -2
z:advertisement	-20   -5 -33  -8 -4  -3 -3  -2 -3  -4  -4  -3  -12  -7  115
z:byline	 7 -2 -7 -15 -7 -11 -8  3 -12  16 45 15 11 2  -13 -4  -24 -2 13 7 -12
z:caption	-2   -2 8 -2  -3  -3   -3 -2  -4  8 -2   -4  32 -21 5
z:closing-names	-8   -4 -5  -3 -3  -6 11  -2 -4 -2 9 10 27 41 26 -2 -19  -16 -5 -45
z:column-name	74 19 -5 71 -15 -26 -45 2 -2 8 3  -14 -27 -5 -19 -2 -5 -37 -11 15 -7 -3 9 -4 25
z:contact little	             -2     -9 -5    -3  23
z:contact much	-4    -8     -2   -3 -4  -8  -8 -6   -2  -4  56
z:copyright little	                  -22     -2  26
z:copyright much	-3    -2      -4     -6   -15       36
z:covered 0	-8  -4 -12 5 15 -11 11  -15 -2 2 13 24  -7    -2 3 -11 -2 8 -3 -4
z:covered 1	-8 -3 -5 6 4 -13 9 9  -14 -14  -4 6  -8  -8 -13 -3 -2 10 2 12 -3 39
z:covered 2	-24  -4 -3 -31 -13 3 -8 -3 -26 -7  -2 -5  8  8 14 19  5 -3 3  65
z:covered 3	-48   -2 -45 -22  -4 -2 -34 -13  4 -19   6 3 42 18  -6  -4  127
z:covered 4	-3  -2  -2 -4 -2   -4   8 -10  10  7 -3 2  -3  -2  11
z:covered 5	-5 6 -14 5 -9 6 -16 -4  -9 -5  -3 24    -10 -15 5 -3 10  -20 -3 63
z:credit	-7    -9    2 -4   -3 -3  -4  15 7 21  -3  61 -44 -21
z:credit-alone	-8   -3 -4        -3   -27 -4  16 -3  -5  -63 98 11
z:dashed	-13  14 -12 27 -38 -23 -14 -4 59 30 52  -8  -5  -6 -25 -24  -16 -2 -16  29
z:date little	-9   -7 -9  -3 7  -7 -2   -4  7  7 -17 -6  11  56  -23
z:date much	-26 -2 -4 -2 -26 -12 -8 -2  -28 -27 -2 -7 -11  33  5 13 12  38  -7  66
z:dateline	    -3 -2 -6 -4  -5 -4  -11 -20 -10 -9  45 21 39 -3 -2  -7 2 -17
z:editor little	-11    7     -2   -3 -2  17  -5 -6 -5  -2    17
z:editor much	-4    -10   -4  -2 -3  5 18  -26  -2 -29 -2  -5  -2  71
z:editors	    -4        -3 -7  -21   -10   -2    52
z:furniture	8 5 -14 3 -7 5 -29 -4  -15 -5  -2 24 2 17 -2  -17 3 -4 6 -2 -18 -2 49
z:issue little	-7    -5           -2   -8 -3      28
z:issue much	-8 2 -3  -2 -2 7   -2   -2   -4  7 2 6  -2  -4  9
z:jump-line	-8   -3 -5  -3   -2   -3 -5  -15  -2 -25 -6  -6  -3 -2 96
z:latin little	-5     3    -7 -2   -5  -8  -2 -15   9  5 -2 33
z:latin much	-28    -5 -2        -8  -16   11   14  -2  44
z:marked names	12   -5 -4 -3       13 8 -4 9 3 -7 -3   11 -2 -3 -10 -11
z:meta little	     3    -11 2   -3  8  -2 -7 6    -5  11
z:meta much	-7    -7 -11 -4   -39 -12  30 29 9 51 6  -32 -4  -17    12
z:name-with-post	-4    5 -11 -3   -9 -4   46     16 -2  -10   -2 -21
z:names-alone	-54 -3 -11 -18 -3  -35 4  -19 -21  44 52 19 43 3 -5 4 6  14 -3 10 17 -46
z:navigation little	-32   -2 -17 3 -6  -2 -5 -2  15 -4  -7 2 -10 -22   23  4  65
z:navigation much	-31 3 -3  -12  -8   -3 -2  -4 -34  -21   35 4    -4  82
z:none	11 -6 12 -6 8 12 25 8  14 28 -12 -12 -20 -14 -11 2 3 7 4 -17  -13 -9 -14 2
z:office	-3         -2   2 10 4 9 -3  -3   -3  22 -9 -19
z:opening	29 6  19 -26 11 6 2 -2 -30 -26 -4 -7 -29  -4 -2 13 22 19  -31 -2 83 -3 -40
z:outlet little	-17   6 6  -3   -4 -2   16  7  -12 -4 -10  -10  6  26
z:outlet much	20  -5 6   5 -4  -9 -8  -9  -3 25  -5 -26 -2 -2 -19  7 3 30
z:pageName little	-9    7 -5 -2         3  6 -5 -3    -3  13
z:pageName much	23 6 -5 2 -16 4 -12 -2   -9  -5 -12  -8  -4  -4  2  -3  45
z:pageNumber little	8  -7 -3 -9 -10 15 7 -4 -18 -12 2 -3 29  -11  5 17 11 2 7  -21 -2 -4
z:pageNumber much	-38  -2 -4 -22 -8  2  -11 16  -4 14 -2 -24   -12 20  21  -15  72
z:part-number	-14   -3 29 -14 -10 -8  3    -13  -20  -23 3 -26  96 21 -20  3
z:photographers	-7         -2   -17 -10 -9 -23  -2 6 -3  -6  32 63 -20
z:record little	-3 -2   4 5    -3 -5   -2            10
z:record much	-15    -2      -3   -8     17   -15    34
z:rule	2  26 3   49   8 11   3     127   3  22  -254
z:speaker	-47 -9 -6 -17 10 12 -23 23  -8 -27 -6 13 42 7 -17 2 -6  -2 -2 5 7 -3 10 42
z:standing-head	41  -2 18 52 -31 -13 -3  -12 -17  -6 -41  -17  2 -24 2  4  -5 -3 61
z:strange names	25 6 -9 40 7 14 12 9 3 12 -4 -11 -30 -42 -8 -28 -9 -8 -7 -10  6 3 -19 33 10`,
  fixed:
    '0:-11 1:16 1:-1 4:11 3:-11 1:-5 2:-2 1:-3 2:26 1:-6 1:-10 4:-7 1:-23 2:-11 1:-11 2:4 1:-16 5:-10 1:1 2:-2 1:5 2:-28 1:-9 2:-2 1:-2 5:-1 3:-2 1:-3 2:-4 1:-23 1:-5 1:11 1:-13 2:-3 3:-11 1:-4 2:-4 1:-2 2:-1 2:1 1:-1 3:-4 1:25 8:1 6:-1 3:22 1:13 5:-1 6:-2 1:-1 23:1 3:-2 1:-1 2:-3 1:-1 8:-1 9:-1 1:-1 2:-7 1:-5 5:3 1:-41 1:6 1:-8 1:-7 3:-3 2:-9 1:54 1:-3 4:-5 3:-2 3:-7 1:-1 5:-3 4:-2 2:-4 1:-1 3:2 8:-1 1:-1 2:-11 1:-4 2:-5 1:-1 6:-1 5:2 1:-1 5:9 1:-11 2:-3 1:-2 5:7 1:-12 1:-1 1:-19 1:-12 2:-3 1:-10 2:4 1:10 1:-14 4:-15 1:-10 1:-2 1:-7 1:-4 2:-11 1:4 5:-5 1:2 2:-2 3:-5 1:-2 8:3 3:-3 1:-2 2:-31 1:-3 2:3 1:-6 5:-3 1:-1 2:2 1:-1 2:4 2:-1 1:-2 3:4 1:2 2:-3 1:9 8:-9 1:1 1:-2 1:7 1:-5 1:-1 4:32 1:-8 1:-4 1:-6 1:-10 1:-1 1:-7 1:-3 2:-3 1:-3 1:-4 4:5 1:-9 2:1 1:-2 2:-4 1:2 1:-9 1:-4 1:-1 5:-2 3:-1 1:1 1:-6 1:-25 1:-15 1:22 1:-9 1:-6 1:-5 1:-3 3:22 1:-14 2:4 1:-2 2:-18 1:-48 1:2 1:-1 1:-1 1:13 1:41 1:-15 1:-5 1:5 1:9 1:-5 7:6 1:2 1:3 1:-2 1:13 1:5 4:33 1:25 1:-5 1:14 2:7 1:10 1:-5 2:33 1:24 1:-16 4:-13 1:1 2:1 1:-1 2:34 1:-5 3:-3 2:-2 1:-1 2:-2 3:6 2:7 1:-25 1:-5 1:6 1:-21 2:-5 1:2 3:-10 1:-9 2:-3 1:3 2:-29 1:16 1:2 1:-3 2:-4 1:-3 1:-7 1:-4 1:-3 1:19 8:-2 1:9 3:7 5:64 1:-85 1:1 1:-7 1:18 2:1 1:-2 2:21 1:29 1:-3 4:-1 1:1 2:-2 1:5 2:-8 1:2 2:5 1:-3 5:3 3:-2 1:-4 2:-22 1:-7 1:21 1:-3 6:-4 1:-2 2:-3 3:-4 1:-3 5:-18 1:13 1:-2 1:-5 1:-1 1:5 7:8 1:-9 1:15 1:-7 1:5 1:3 4:7 1:-10 1:-6 1:-20 1:13 1:-5 1:-2 1:9 2:20 1:3 1:-8 4:-10 1:-1 2:-2 1:-2 2:4 1:10 2:-3 1:-4 2:-6 1:-6 2:-1 3:-8 1:18 1:6 1:-13 1:-9 2:-1 1:5 1:-2 2:3 2:-5 1:1 2:2 1:-1 2:-6 1:2 1:7 1:1 3:-30 1:7 1:16 1:-4 9:-3 1:-1 2:-5 1:3 5:2 1:-1 2:1 1:3 2:9 1:-4 2:-5 1:-6 5:12 1:-1 2:-1 3:-8 1:-1 2:4 1:3 8:-2 1:2 2:-17 3:3 1:-7 5:-1 7:-2 5:14 1:-1 3:6 1:-1 2:-1 5:18 1:19 1:-4 1:11 1:28 1:-2 1:-26 1:-12 5:22 1:12 1:3 1:-7 1:10 5:41 1:-10 1:-1 1:-6 1:4 2:14 1:-3 2:-1 1:-5 2:1 1:-13 3:-2 2:-3 1:-1 2:1 1:18 2:-11 1:21 1:-12 1:-12 1:-2 1:-3 2:-1 2:-3 1:-3 2:3 3:-11 2:8 1:-3 1:-3 2:32 2:-9 1:9 1:10 8:12 1:12 1:-1 1:2 1:12 2:-17 1:-2 5:-2 1:11 2:-3 1:-1 5:38 1:-48 1:1 1:-1 1:2 2:-3 1:-2 2:-31 1:34 2:-3 1:-2 8:-5 1:1 2:6 1:-18 2:-2 1:5 2:-1 3:-3 3:-1 3:4 1:1 1:-1 4:-8 1:6 1:-1 1:-1 1:-1 2:-3 6:-5 3:-7 1:-2 2:-6 1:-1 5:-5 4:8 5:-9 3:14 1:-4 2:1 1:-2 2:-7 1:-1 2:6 1:-1 8:-6 1:-2 2:-13 1:-5 2:8 1:-7 6:-1 2:4 3:-1 1:3 5:12 3:2 1:-9 2:7 1:10 1:-3 4:-3 1:-5 1:-1 2:-5 2:9 1:5 1:-3 4:-8 1:-3 2:2 3:-1 1:-3 5:1 3:-5 1:-2 2:13 1:5 2:-1 1:2 8:-6 1:-1 2:16 1:5 1:-6 1:-5 1:-16 5:-3 1:-2 2:-3 1:-2 2:-6 1:11 1:-1 4:-1 1:-5 2:-10 1:2 1:-2 2:2 5:-1 1:1 1:6 1:-7 1:-5 2:-6 1:-13 5:4 1:-4 1:4 1:2 1:-2 2:-19 1:-4 5:-1 1:1 2:-2 1:-2 2:40 1:-18 2:-5 1:2 2:-1 6:4 1:8 1:-3 1:26 1:2 1:3 1:-9 1:11 1:-1 4:16 1:14 2:-1 1:1 2:12 1:-8 1:9 1:-4 1:-1 2:23 1:5 1:-3 1:-5 1:1 2:-1 6:-7 1:-1 2:-5 1:-2 2:-4 1:-1 5:-2 1:-1 5:-1 1:-3 8:-2 3:15 1:-1 2:-3 1:-2 8:-5 1:-3 2:20 1:11 2:2 1:-9 5:-2 1:-2 2:3 3:-9 1:2 5:-1 1:-4 2:-16 1:19 8:1 1:16 1:-4 1:32 1:19 1:23 7:-1 1:19 1:3 1:-2 1:2 1:-1 7:-1 1:1 2:3 1:13 5:2 1:2 2:53 1:-12 1:-2 1:1 3:-7 1:5 1:10 1:17 1:-25 1:-3 1:-1 1:20 1:3 1:-4 1:3 2:-1 1:9 2:-1 3:15 1:2 1:5 1:-2 3:-7 1:-4 2:-3 2:-1 7:-4 12:-3 12:-2 3:-2 6:1 3:2 3:-2 6:-10 1:-4 2:-2 1:-1 8:-1 3:-2 1:-1 5:2 2:-1 1:1 1:3 1:-2 7:-20 1:-6 1:2 2:-8 1:-1 7:-5 1:-7 1:-2 1:-4 1:2 8:-1 1:-1 2:-4 1:-4 5:-10 1:-2 2:-8 1:2 2:1 3:-1 1:-6 1:6 1:27 1:24 1:-7 1:7 1:-38 1:-2 1:4 1:-2 2:2 1:-7 2:-5 1:-2 2:-1 1:10 2:-10 1:4 2:14 1:11 2:-12 1:4 1:22 7:-21 1:-9 1:-8 1:-29 1:-24 1:19 7:-20 1:-6 1:-6 1:-11 1:1 8:-6 1:2 2:2 1:2 1:27 5:13 2:42 1:19 1:-28 1:3 1:-6 2:4 1:15 1:21 1:74 1:52 1:-96 1:-5 1:10 1:56 1:-6 1:-4 2:37 1:16 1:-24 1:-19 1:1 1:11 1:21 1:25 1:11 1:-18 1:3 1:4 1:-25 1:-16 1:-12 1:-14 1:-12 1:-2 7:2 1:-11 2:-29 1:-4 8:-23 1:-4 1:-1 1:-6 1:12 8:13 1:-4 2:-28 1:-1 1:-1 4:-2 1:-1 2:-27 1:-3 2:8 1:-3 2:-12 1:-20 2:17 1:-7 1:-1 1:-17 1:-45 1:-1 1:-5 1:-1 2:-1 1:8 3:-9 2:8 2:-1 1:1 1:-8 2:9 1:-19 1:-1 13:-1 39:5 1:-3 2:14 1:-2 1:-3 1:-4 1:-3 5:-1 6:-1 6:-6 3:-16 1:-1 1:5 7:-8 2:-1 1:-12 1:-10 8:-9 1:-5 1:7 2:-5 8:-1 1:-1 2:-1 1:-2 5:-1 3:-9 1:-2 1:-1 4:-12 1:-14 1:5 1:48 1:51 1:-15 1:-11 1:-13 2:-1 3:-1 1:-5 2:-2 1:3 2:-36 1:-2 1:-1 1:-3 3:-39 1:4 2:-2 10:-2 2:-6 1:2 11:2 1:3 8:3 3:4 6:5 6:-1 3:-8 1:-2 2:2 1:-7 2:-2 1:-2 5:-3 1:-1 5:-5 1:-2 5:-5 1:-3 2:-25 1:-4 1:18 1:-1 1:-1 3:-1 2:-9 1:10 1:4 1:-37 1:1 1:8 1:-1 1:-5 1:-2 1:-5 3:1 1:5 1:-1 1:-1 1:-1 2:-5 1:-6 1:-1 1:-5 1:-1 3:-3 2:-18 1:-4 1:5 1:-19 1:-4 2:-11 1:-3 2:-15 1:7 1:-1 1:-3 3:-6 1:-13 1:-2 1:10 1:19 1:-3 1:18 1:30 1:-1 1:-3 1:-2 2:-6 1:2 1:-2 2:2 2:57 1:-11 1:-11 1:78 1:-9 1:-5 1:-15 1:-17 1:-12 1:-14 1:-1 1:14 2:-1 2:-2 3:-5 1:3 1:2 1:16 1:-4 1:6 1:-1 1:-1 2:1 1:-1 2:-3 1:8 1:-5 2:-1 2:-2 1:-3 2:3 6:-4 1:-4 1:-1 1:-2 1:-2 2:-3 1:1 2:4 1:3 2:-2 3:-4 1:8 1:1 1:22 1:-8 1:-5 1:16 3:3 1:-1 2:-10 1:13 1:-1 1:2 1:-2 2:12 1:21 1:1 1:-4 1:2 3:4 1:-2 1:-10 1:35 1:6 1:-1 1:-2 2:35 1:-3 2:48 1:14 1:-4 1:18 1:24 1:2 1:-7 1:2 1:-3 1:-23 1:-16 2:37 1:42 1:13 1:10 1:18 2:-18 1:10 2:-14 1:-10 2:7 1:12 2:38 1:6 1:-3 1:17 1:-5 1:-1 1:14 1:17 2:-13 1:-13 2:4 3:35 1:12 2:-27 1:-8 1:18 1:48 1:53 1:-4 1:-9 1:-1 3:2 1:-2 1:17 1:-3 2:14 1:-26 1:-10 1:-5 1:-8 1:-3 1:68 1:1 1:1 1:3 12:-11 24:-6 15:8 9:19 9:-13 3:-4 3:3 3:1 2:19 1:-14 1:5 1:-20 2:-31 1:-23 1:-12 2:-9 1:5 1:-27 1:-4 2:-1 1:-5 1:-9 1:3 1:-3 1:-15 1:-6 1:-10 1:-1 1:1 1:-1 2:1 2:-1 1:34 2:-2 2:-3 8:1 1:-3 1:-4 3:-1 3:-2 1:-12 2:-7 1:-15 1:-3 1:36 2:-5 1:-2 1:-8 2:-3 1:-2 1:-5 1:2 3:-3 1:-11 1:-9 2:-1 2:2 2:-25 1:-5 2:-10 1:-34 1:-12 1:-1 2:-27 1:-11 1:-3 2:-3 1:-2 1:-7 3:3 1:4 1:-20 1:-6 2:-3 1:1 2:-1 1:-12 1:-10 3:-10 1:-23 2:-1 1:-10 1:-8 1:8 2:-5 1:-2 1:4 1:-2 2:-2 1:-4 1:20 1:-12 1:-3 1:8 1:1 1:-9 1:2 1:-19 1:1 3:15 1:10 2:39 1:20 1:4 1:17 2:-15 1:-1 1:-4 1:3 1:-4 1:-3 1:15 1:-6 1:20 1:2 1:3 1:-1 1:21 1:9 1:5 1:12 3:7 1:18 2:-28 1:19 1:-3 1:34 2:3 1:2 1:-3 1:1 1:-2 1:2 1:-18 1:15 1:16 2:-6 1:-1 1:7 1:-3 1:16 4:18 1:-2 2:-11 1:9 1:12 3:-12 1:-5 1:1 1:-8 1:-13 1:-1 1:3 1:-10 1:-7 1:3 1:-4 2:-1 1:-1 1:13 1:-2 3:-4 1:-3 2:2 1:5 1:6 1:-12 2:11 1:-2 1:-11 1:7 3:-1 1:-16 1:-4 2:-1 2:-5 1:1 2:4 1:-1 2:37 1:5 1:-36 2:31 1:2 2:13 1:4 1:15 1:27 1:11 1:2 1:-4 1:19 1:12 1:22 1:-1 1:-3 1:1 1:9 1:3 2:10 3:19 1:16 1:-5 2:5 1:-4 2:-15 1:1 1:-6 1:-8 1:-2 1:-1 2:4 1:-11 1:22 1:-1 1:-3 1:-1 1:6 1:-1 1:21 1:-3 1:-3 2:-6 1:-11 1:-4 2:-5 1:5 2:-10 1:11 1:1 1:-7 1:4 3:-7 1:-26 1:16 2:-1 1:4 1:-10 1:-1 1:-6 1:-7 1:9 2:-9 1:-6 1:10 2:-11 1:2 1:-3 3:-9 1:18 4:-13 1:25 1:-17 2:-6 1:-5 1:6 1:-4 1:-11 1:-15 1:1 2:14 1:-17 1:-21 2:14 1:-2 1:-17 3:4 2:-3 1:-1 2:19 1:31 3:36 1:-1 1:2 2:19 1:-6 1:-1 2:-8 1:-8 1:-5 2:-4 2:-5 3:-2 1:14 1:-5 3:-8 1:31 1:-12 2:-4 1:5 1:-10 1:-1 1:-16 1:21 3:19 1:34 3:22 1:-1 4:10 2:2 1:41 1:1 1:41 1:-30 1:30 2:13 1:-2 1:1 1:-1 1:18 1:-4 3:-5 1:-1 3:-4 4:-3 1:-4 2:1 1:2 1:-2 1:-1 1:-17 1:-1 3:-1 1:-4 1:-2 1:-3 1:-1 3:-20 1:3 3:-10 1:-3 3:1 1:3 2:-12 1:-6 3:15 1:-19 1:2 1:-7 1:-6 1:-2 1:-4 2:15 3:13 1:31 3:17 1:5 3:8 1:-7 2:7 1:3 1:-5 1:2 1:3 1:3 1:-13 1:8 1:-2 1:12 1:7 1:32 1:-23 3:-19 1:-34 3:-18 1:14 3:10 1:-27 2:-12 1:-30 1:9 1:-28 1:32 1:-17 1:-4 1:-3 1:3 1:-21 1:-21 1:8 5:-2 13:5 2:-7 2:-1 2:-1 1:-1 1:-12 1:-13 3:-10 1:-30 3:-7 1:-3 3:-2 1:-3 2:-1 1:-11 2:-24 1:19 1:-8 1:-2 1:-13 1:1 1:11 1:13 1:-32 1:-2 3:-3 1:-4 3:1 1:5 3:3 1:4 2:5 1:-1 1:-1 1:-11 1:-11 1:-6 2:-4 2:-5 2:-17 79:46 4:48 8:29 5:45 3:7 3:10 1:6 1:23 1:-11 2:-3 1:-1 1:16 1:-31 3:-3 3:4 6:2 1:-1 1:16 6:19 27:-6 2:6 2:-3 1:-33 2:-2 1:-1 1:-5 2:-2 2:-5 4:-2 1:-8 1:-2 6:-3 3:-3 3:-3 3:-3 18:-4 4:2 2:3 2:3 1:-9 2:-1 2:-1 5:-16 1:7 4:-1 1:-1 1:-4 1:19 4:12 2:31 1:-8 1:8 1:17 2:-8 1:-2 1:5 1:2 2:-2 1:-9 1:28 1:7 2:-1 1:2 1:15 1:-2 1:14 33:1 1:-1 1:-4 1:-10 3:1 1:-2 4:-5 1:-2 1:-2 6:-2 1:-1 4:-1 2:-1 2:6 1:-8 2:-7 2:-1 1:3 4:-3 1:-1 4:-1 2:-7 1:-1 5:-4 5:-11 3:16 5:6 1:-6 5:-1 1:29 27:-1 8:-2 2:-2 1:1 6:-1 1:-3 5:-1 2:-4 1:-1 1:-2 4:-1 3:2 10:-1 1:-1 8:-2 4:-6 9:4 4:-7 1:-1 6:-2 19:-1 63:-1 4:-2 1:1 10:-5 1:-1 4:-1 2:-3 1:-2 3:-2 1:-2 4:-2 7:-2 2:-3 1:10 1:-2 3:-1 1:-4 1:-5 1:-2 1:-2 3:1 1:-2 3:3 1:4 3:-7 1:3 2:-2 1:-2 2:4 1:-2 1:-11 2:4 1:-2 1:-4 1:-2 1:-4 19:-2 26:-7 16:-1 10:-2 1:1 165:4 3:-4 73:-1 3:2 1:-1 2:5 5:-2 1:2 1:-5 4:10 1:28 1:-4 2:9 2:-7 1:-1 1:4 80:-1 17:-1 7:-1 200:-1 1:-2 1:3 2:-1 2:-1 21:-2 26:-1 1:-1 191:-5 3:-1 3:-1 44:-6 2:-30 1:-9 1:1 1:82 2:-4 2:-2 2:-2 1:-2 2:2 3:-1 1:-2 1:-5 2:-1 2:4 2:-14 3:-5 1:-1 2:-1 27:-1 3:1 16:1 1:-23 3:-13 1:-1 2:69 1:6 1:-1 1:-34 3:-1 1:-5 4:-3 1:-16 1:-4 4:-3 2:-21 33:-3 1:-1 2:1 16:-1 37:-3 3:-1 5:-2 7:-2 27:-1 8:-1 2:-2 15:-1 19:-1 26:-2 26:1 78:-1 26:-8 1:2 24:-1 6:-1 2:-1 202:-1 35:14 1:-6 2:-10 2:1 2:-1 9:-1 1:-2 4:-1 2:-9 3:-2 1:-2 2:-11 4:-1 2:-1 1:-1 7:3 6:-1 7:-2 3:-4 2:-1 7:-6 1:2 6:-1 1:10 3:28 1:-1 2:-31 1:20 1:-5 1:7 2:-5 2:10 1:2 1:-4 2:24 1:-32 1:26 1:2 1:-2 1:-2 1:16 1:13 1:13 30:-5 3:-3 1:-1 1:2 1:-3 10:1 4:-1 2:-2 4:-1 4:-1 1:-1 1:-2 9:-1 11:-2 1:-1 1:-2 2:4 1:2 5:-2 4:2 1:-6 3:-1 2:2 2:-1 35:2 2:-1 1:-2 8:-4 25:-1 26:-1 7:-1 70:-2 2:2 14:3 1:-1 3:-1 6:1 1:-4 1:4 7:1 3:-1 4:-4 1:-1 3:-1 4:-1 2:5 1:-32 1:11 4:-1 2:2 1:1 3:-8 1:-3 3:-5 1:6 3:8 1:3 2:-1 1:-1 2:-5 1:-5 1:8 2:2 1:-1 1:-7 1:-1 1:-4 45:-1 25:-1 1:1 112:-2 2:2 2:7 1:-10 2:-1 1:-3 1:-1 2:-4 6:-1 1:-6 1:5 6:-3 55:-2 3:-5 14:-1 7:8 3:-2 1:-33 2:11 1:3 1:4 1:-11 2:10 2:-5 1:-3 3:7 1:-26 1:5 2:-1 3:3 1:7 27:6 3:-1 1:-21 2:-24 1:4 1:4 1:-1 2:-1 2:2 1:1 3:8 1:21 1:-11 2:-4 1:-1 1:-10 2:-4 5:-2 2:-3 1:-2 2:-1 3:-1 1:3 1:-1 3:3 1:3 1:-2 6:-2 1:-1 4:-1 2:-6 2:-1 3:6 2:-2 1:3 4:-4 1:-1 6:-4 1:16 3:-5 1:-8 1:-8 2:-10 3:11 2:6 1:5 1:-2 2:-3 1:2 1:5 1:-25 2:-3 2:-11 1:4 1:-8 27:-4 4:-4 1:-1 3:-1 3:-2 1:3 1:-3 1:1 3:-2 1:-3 1:5 4:-1 2:5 1:4 1:-4 3:-1 1:-1 6:-1 6:-1 1:-7 1:2 4:-4 2:2 1:-3 3:5 1:-2 1:-7 3:2 1:-17 2:-2 1:-1 1:-6 1:-3 4:11 1:-19 2:14 2:-6 2:8 2:-1 13:-2 4:-3 1:2 4:-2 2:-3 52:-1 4:-3 4:-2 4:-1 1:2 2:-1 1:-1 2:-1 1:3 1:-5 2:-1 2:-2 1:-2 1:-5 1:14 4:31 3:-4 1:-1 3:-3 1:-12 3:28 1:-5 1:5 1:-33 1:-35 2:-48 1:-4 1:-21 1:38 1:9 1:-3 3:-1 1:-14 3:2 4:-6 1:-1 2:-3 4:-7 1:-15 2:-4 1:1 1:-5 1:3 20:-2 1:-1 10:-2 1:-4 13:-1 1:-32 1:-1 2:-9 1:-1 1:-1 1:-1 1:-17 5:-2 3:-1 4:3 7:-2 1:-1 6:-1 105:-5 2:8 2:-1 1:9 2:-1 1:-1 1:-2 2:-3 7:-4 1:-5 4:-1 2:-4 55:4 1:-8 2:6 2:-1 2:1 2:-2 7:-5 1:-1 6:-1 1:-3 3:-1 1:26 5:17 2:-6 2:-7 1:5 3:-3 1:-9 1:6 2:-1 2:-1 1:-1 1:7 27:-14 3:-10 1:9 2:-37 1:15 1:-2 1:22 2:2 1:-4 1:26 4:-6 1:21 1:-1 2:-4 1:-1 1:9 1:-2 1:8 1:-3 3:-8 1:-1 2:14 1:-7 1:3 1:8 2:-2 1:-1 1:5 4:-1 2:-3 4:2 2:-2 1:-1 6:-1 1:-1 2:-5 2:7 7:5 1:-1 7:5 3:24 1:31 1:-8 2:26 3:-7 1:1 1:20 1:-7 1:17 2:-1 1:13 1:15 1:10 2:-4 1:2 1:19 1:-1 1:-3 31:-1 4:-1 3:-1 7:-6 1:-3 4:-3 2:-5 2:1 4:-1 6:2 7:-9 1:2 4:-2 2:-1 1:-9 4:-11 1:-5 2:1 1:-1 1:19 3:11 1:8 4:-7 1:5 1:7 2:4 1:1 1:-8 2:-12 1:-1 17:-1 1:7 1:-1 6:-3 5:-1 13:-1 8:-3 19:-1 8:-1 3:-2 4:-2 7:-1 3:5 1:22 1:-6 2:-2 3:-1 1:-1 1:-3 3:-2 1:29 3:-2 5:6 3:7 3:26 1:3 2:-14 1:-1 1:21 1:-4 1:6 1:-2 3:-5 1:1 3:-2 4:-3 1:-1 2:5 1:-1 2:-5 1:8 1:-5 2:8 1:-1 1:9 1:-3 1:-3 18:3 1:-2 26:-14 3:-2 4:-1 19:-1 3:3 1:-1 108:-2 2:6 1:-1 1:-1 1:6 2:-1 2:-1 2:-2 6:-1 1:-3 1:-3 3:-1 1:-1 2:7 55:-7 1:-1 2:6 2:-1 11:-1 1:-1 6:-1 1:15 3:-2 1:3 2:-6 2:-2 1:18 2:-2 1:3 1:-2 1:2 2:-1 1:-3 1:-4 7:9 27:24 3:4 1:21 2:23 1:11 1:-3 1:33 2:-2 1:7 1:-24 1:-2 1:-1 1:3 1:-15 1:-18 1:17 2:2 2:3 1:-2 1:13 1:1 3:-3 3:-1 1:5 2:11 5:-1 4:-2 1:1 4:1 2:-7 7:1 2:2 1:5 2:-3 7:-1 1:-1 4:-1 3:-16 3:-3 1:-17 1:-11 2:-2 1:-1 2:57 1:-1 1:-3 1:-3 1:-3 3:-26 1:9 1:16 2:-4 2:-13 1:-2 1:11 27:-2 10:4 1:1 6:-1 1:2 1:-2 6:-2 2:-1 4:2 13:-1 5:-2 3:-4 3:-1 1:4 5:8 8:8 1:-5 1:-8 2:4 2:6 1:3 1:-11 5:-1 14:5 1:-2 6:-5 45:-1 1:1 7:2 4:-1 3:-1 5:-1 5:6 1:-19 1:-2 4:-2 2:2 1:19 3:-2 1:-8 4:1 3:-1 4:15 2:-5 1:-16 1:2 2:23 2:9 1:8 1:12 1:-2 3:-2 1:-1 3:3 1:5 3:3 1:-2 2:5 3:1 1:8 1:-8 2:-3 1:3 1:-4 1:-1 1:-8 45:-7 1:-1 2:1 4:3 15:3 4:-1 1:-1 6:-1 105:-1 2:-1 2:-3 1:12 3:-1 3:-1 6:-1 1:-1 1:-2 6:-1 55:-2 1:-6 1:-1 1:8 2:-8 1:-1 1:1 2:4 7:-6 1:-9 6:-6 1:-2 3:2 1:-2 2:2 1:-3 2:2 2:-2 2:1 4:-3 1:4 1:-3 4:8 2:-9 27:-10 3:14 1:14 2:21 1:-11 1:-2 1:-13 2:-2 1:-1 1:-6 4:-6 1:-5 1:4 4:3 1:2 1:-2 1:-3 3:9 1:-4 2:5 1:8 1:3 1:-2 2:1 2:-6 2:-2 2:5 1:2 1:-15 2:3 1:-1 1:1 1:3 1:30 1:-1 3:-1 1:3 2:-2 1:8 1:1 1:-1 4:-1 4:2 1:2 1:-4 6:7 1:-4 3:24 1:3 1:-2 2:13 1:-1 2:-10 2:-8 1:23 1:-2 1:3 2:30 1:-24 1:35 1:-1 3:6 1:1 1:-6 27:3 3:-1 2:-1 5:-2 8:-3 1:-1 4:-2 8:-1 7:-1 6:-3 1:-1 4:-6 1:-1 1:-1 1:6 3:4 1:3 1:-1 3:-1 1:-3 3:1 1:-3 1:1 3:8 1:-14 1:16 2:-1 2:16 2:18 19:-4 5:-2 3:-1 4:-2 15:-2 6:-2 27:-1 3:-1 1:-1 3:-4 10:-4 1:24 1:-9 2:-1 2:-2 2:-3 1:-4 3:-3 1:-5 3:-4 5:-1 3:-2 2:-2 1:-20 1:-1 2:-1 1:-1 1:-1 2:9 1:-2 3:5 1:-2 3:-6 4:8 1:-2 2:-1 1:-1 3:23 1:-14 2:-3 1:1 1:-1 1:-1 1:-1 19:1 1:-1 25:-1 19:1 6:-1 8:-5 105:-1 5:2 3:-2 3:3 8:-2 6:4 55:-1 3:-1 21:-1 4:-1 2:1 2:-1 1:-7 2:5 2:-1 5:4 1:-1 33:5 4:-4 2:-11 1:-1 2:-7 2:5 2:-1 1:3 4:-5 1:7 3:2 1:3 2:1 1:-1 3:-2 3:-1 1:8 1:4 1:-2 10:-1 6:1 1:-1 4:-1 2:-4 1:1 1:1 1:-4 2:8 2:2 1:-2 3:4 1:-1 1:1 6:1 1:7 4:-2 4:2 2:-20 1:4 2:3 1:1 3:-2 1:2 1:-6 4:9 1:2 1:-11 27:-1 4:-2 1:-1 2:-1 1:2 2:-1 1:13 2:-1 1:1 4:1 1:-3 6:3 36:-1 2:2 7:-2 1:-2 21:2 4:5 1:-1 59:2 17:-1 1:-3 1:1 6:-1 5:-2 4:-1 3:3 6:-1 1:-13 1:-1 2:1 2:-1 1:-1 1:-1 1:-3 3:-3 1:1 3:-2 4:3 3:1 3:-1 1:-6 1:4 3:-2 1:2 1:-2 1:11 183:3 2:-1 2:-1 1:34 2:-1 1:-3 1:-4 2:-2 1:3 2:-2 3:-3 1:-4 1:-6 2:-1 2:-1 2:-6 55:21 1:-5 2:20 2:-8 2:3 8:-1 1:-11 1:-3 4:-1 2:-2 1:16 3:-2 1:26 2:-15 1:-4 1:-2 1:35 2:-2 1:4 1:-6 1:-3 3:11 1:-11 1:-3 2:-1 2:19 1:3 1:18 1:-1 3:-1 3:-14 3:5 4:-3 4:-2 1:-9 7:-3 27:-2 3:22 1:1 2:-1 1:-9 2:7 4:-1 2:-2 2:-6 1:-8 1:1 4:5 1:-1 1:4 1:2 4:-1 2:5 3:-3 4:-1 1:3 4:-1 1:-1 6:5 27:9 3:9 1:5 1:-7 2:-8 1:-2 2:-14 1:-3 1:-5 1:9 1:-2 1:-1 2:4 1:10 1:-6 2:-2 1:-1 1:-4 1:-1 1:7 1:1 8:-1 5:-1 5:2 1:1 4:-1 1:-1 1:2 1:3 1:-7 2:-2 2:9 2:-1 6:-4 1:4 3:-5 1:14 1:-19 4:44 2:-1 1:-6 3:4 1:-10 1:-2 2:9 1:-1 1:-13 3:-4 2:-3 1:-1 2:3 1:36 1:16 2:12 1:-1 1:-11 2:30 1:-2 3:-1 1:-1 9:6 1:-2 3:-3 1:16 1:-4 4:-2 2:-5 4:-1 4:5 18:-2 18:-1 1:-2 7:-1 1:-2 3:-1 1:-2 3:11 5:-3 2:-1 3:5 1:7 1:-8 2:-1 2:5 2:-5 1:7 3:-3 1:11 3:-5 1:3 4:2 3:7 2:-13 1:11 1:-12 1:-1 1:-13 1:-1 1:9 1:9 1:1 1:-3 3:-1 1:-1 3:4 1:-1 3:-1 1:-1 2:-1 1:2 3:35 1:-13 2:10 1:2 1:3 1:-3 1:-7 19:-1 25:-1 1:-12 3:-1 2:-6 1:-2 27:-2 105:-3 2:6 1:-1 1:1 1:9 2:-1 1:-1 1:-2 10:-5 61:-5 3:7 2:-1 2:-1 9:-3 1:-1 6:-2 1:14 4:-7 2:2 7:-2 1:-1 3:3 1:-2 1:-2 6:4 1:-1 6:-11 7:-2 4:-1 8:-2 30:-4 3:4 1:-2 2:1 4:1 5:2 1:-1 4:-2 1:-1 1:-3 7:-1 3:-1 43:2 3:11 1:13 1:2 2:12 1:-2 2:5 1:-1 1:-1 1:-15 4:-4 1:-18 1:26 2:-1 2:10 2:9 11:-1 3:1 5:-1 9:-1 4:-2 13:-2 8:-2 3:2 1:-1 3:-1 2:-3 4:-15 4:7 1:2 1:1 2:4 2:8 1:-1 1:-5 10:-1 9:1 1:-2 24:-1 35:-2 3:-1 1:2 3:1 1:3 9:-1 2:-6 3:3 2:3 1:4 5:-2 3:1 5:-2 3:-2 3:17 1:-6 2:4 2:-6 1:-7 1:-4 1:-2 3:-1 8:-1 3:2 4:21 1:-9 2:-1 2:-4 1:-1 1:17 19:-1 26:-1 5:-1 21:-1 112:-2 4:3 1:-7 3:-1 9:-1 2:1 6:3 18:-1 40:-1 21:-2 4:-1 2:-2 3:-2 2:-1 7:-1 1:-2 3:3 10:-2 3:1 2:-1 7:-1 1:-1 39:-1 3:-2 2:-1 14:-1 7:3 2:-3 1:5 2:-2 6:3 2:-3 33:-1 3:-1 1:-2 6:-6 1:4 2:-3 4:4 1:-4 1:2 4:1 2:6 1:-1 4:-1 4:2 3:2 2:-2 1:3 4:-5 1:12 4:-1 2:1 2:-2 12:2 5:2 1:-2 24:2 1:3 1:-6 4:-2 2:-5 5:-1 14:4 77:-2 1:1 1:-2 6:2 1:-1 4:-1 7:-2 1:1 3:-2 2:-3 1:-15 1:1 4:-6 1:-2 1:-4 1:-3 3:-1 1:3 3:-3 1:-4 3:-5 1:-1 2:3 1:-2 1:3 1:-5 1:16 1:12 2:2 1:-1 2:-2 1:9 45:-1 27:2 111:6 2:-1 1:-1 2:-16 3:-1 11:5 6:3 1:-1 2:2 2:-1 1:34 2:-2 2:-3 8:2 1:-3 1:-4 3:-1 3:-1 32:-5 3:-1 22:3 2:-2 3:-2 9:-3 5:-1 3:-1 3:-1 1:3 2:-5 1:2 1:3 1:21 2:-1 2:-4 4:-5 1:5 1:-3 2:-3 1:-1 1:1 2:1 33:-1 1:-1 2:-3 4:-1 6:-1 13:1 2:-2 1:1 8:-1 1:2 21:-1 4:2 1:-1 7:-1 31:-1 4:3 3:-1 15:3 1:-3 4:-1 3:-1 4:-2 6:-1 8:4 1:3 3:2 3:2 10:-1 1:5 1:-2 6:-1 8:-1 6:4 5:-2 71:2 1:-1 5:-2 1:-11 1:2 4:-1 3:-4 3:-8 1:-3 3:-4 5:-2 5:-7 1:41 1:-15 2:-2 1:-1 1:3 1:3 1:-11 4:-3 1:2 4:4 3:-1 1:-1 3:-1 2:2 1:-30 1:-1 2:1 1:-2 1:-2 2:10 45:-4 16:3 10:-4 1:-1 111:-2 5:-4 2:-1 11:-1 1:3 61:2 3:8 4:-2 9:-1 7:-4 5:2 2:-3 1:-1 2:7 2:-1 2:-3 5:-3 1:-2 6:-4 7:-2 3:1 9:-7 7:-1 30:3 1:-1 2:-2 1:3 1:3 1:-1 4:4 2:-1 2:-1 1:-1 1:2 6:-4 19:-2 1:2 7:-1 4:-1 6:-5 3:-5 4:-3 1:11 1:-2 2:8 2:-1 2:-7 45:1 1:-1 8:-1 4:-4 13:6 8:-1 7:3 2:-5 3:-2 1:9 4:-3 1:3 1:-1 5:-1 15:1 1:-1 5:-2 59:-1 3:2 1:2 3:3 1:-1 9:-1 1:14 1:-5 4:1 1:-1 1:-1 1:-23 3:-2 1:-18 3:-1 5:-3 2:1 1:-12 2:-9 1:60 1:-19 2:44 1:-2 1:6 1:-5 1:17 1:-1 4:-2 3:-1 4:-1 6:-4 1:-6 1:-1 2:7 1:-2 1:-1 2:-1 44:-1 1:-10 5:-2 138:-1 78:-1 14:-2 6:-1 5:-1 31:-2 9:-1 40:-1 3:-1 10:1 51:-2 73:-2 17:-1 9:7 1:-1 3:3 1:-2 1:2 6:1 19:2 1:-4 77:-4 12:-2 3:-1 4:-1 3:-2 1:-1 2:-1 1:12 1:5 2:-4 1:-1 1:8 1:1 1:-5 12:4 3:-1 1:-1 2:-1 1:-23 1:32 4:-2 2:-2 45:-1 26:-3 1:4 111:-3 2:-3 2:-2 1:12 2:-4 2:3 3:3 1:-2 5:9 1:-9 4:-1 2:8 55:5 1:-2 1:-2 1:10 4:2 9:-2 1:-2 4:-1 2:3 1:-6 3:-1 1:-6 2:34 1:-1 2:-27 4:-5 4:-3 1:40 1:-11 2:21 2:-19 1:10 1:-30 53:7 3:7 1:4 2:1 1:-2 2:2 2:-2 1:-1 1:-1 5:-4 1:7 4:8 9:-1 3:1 9:-2 7:-1 57:1 15:-1 6:-1 2:5 2:-1 1:-2 1:3 8:11 4:-1 1:7 1:-2 2:-1 4:-4 31:-1 9:4 5:-6 8:3 3:3 1:10 3:1 5:7 3:-3 2:3 1:-5 1:12 2:-9 2:-4 1:-1 1:-7 27:-2 3:-2 4:5 5:-1 4:-1 1:8 1:29 1:-3 4:6 1:2 5:-2 1:10 3:2 1:3 4:-2 3:-3 2:1 1:-24 1:1 2:4 2:-6 1:-3 1:13 1:3 3:4 1:2 3:-2 5:2 3:-2 1:2 1:2 1:25 1:-3 2:7 2:5 1:1 1:2 19:-1 8:6 18:1 3:-3 23:1 117:-1 92:-1 25:-1 67:-1 2:1 2:-1 8:-1 102:-1 2:-1 26:-1 52:2 25:-2 1:3 50:1 1:-2 1:1 7:-1 7:1 10:1 1:-14 1:-2 6:3 1:2 3:-2 1:3 3:-1 5:-2 2:-1 2:-2 1:-1 1:13 1:-9 4:-2 2:9 183:-1 2:-2 1:-2 1:3 1:-6 2:-2 1:-1 9:-1 1:-2 1:4 6:3 55:-3 2:-3 1:-17 2:2 2:2 8:6 1:2 1:-4 6:10 1:-1 3:-1 1:5 2:-4 1:-1 1:-1 1:-4 3:2 1:-4 5:-3 1:-1 2:-2 2:-3 2:-4 53:1 3:1 3:-1 1:-3 2:1 3:-2 1:-5 2:-1 2:9 1:-8 1:-11 2:-1 2:7 1:-1 1:-9 1:-1 9:-1 10:-1 60:-1 3:2 6:1 3:-1 4:-1 1:-1 1:2 8:5 2:-2 2:-4 2:-1 2:3 3:2 5:-2 1:-6 1:2 4:-2 2:-2 45:-5 1:-2 7:2 3:-2 1:4 3:1 5:-1 2:-1 3:3 1:-8 1:-2 6:6 4:-1 14:3 1:-1 5:2 3:-3 3:-3 1:18 3:-11 4:2 1:3 2:-1 1:-3 1:3 1:-15 1:-5 1:11 1:3 1:-2 1:-2 1:-8 1:-5 1:8 1:9 3:-7 1:-17 3:-6 1:-3 3:-3 3:1 1:-24 2:-9 1:-24 1:-16 2:-4 1:-5 1:-3 1:6 1:-17 4:-4 4:1 1:-2 3:-3 3:-2 1:-1 1:4 1:-21 1:-37 1:-12 1:-1 1:-5 2:-11 1:-1 1:-7 18:-2 1:-1 1:3 10:-1 14:-1 1:-5 1:-3 4:-1 2:-1 1:-1 3:1 14:-2 1:-3 1:1 4:-1 107:5 2:-8 1:-5 1:-3 1:16 2:-17 1:-7 1:-7 2:-2 1:-4 1:-7 1:-2 3:3 1:-10 1:3 1:-1 1:-7 1:-7 1:2 1:1 1:-13 53:-3 3:-8 1:-4 1:12 2:-5 1:-2 1:-11 2:-2 1:-1 1:-6 4:3 1:-11 1:23 2:-2 1:-3 1:3 2:-18 1:-21 3:2 1:-26 3:-6 1:-6 1:27 2:-5 1:-4 1:31 1:-1 3:-3 1:36 1:-7 1:-1 1:30 1:-2 2:-2 1:-20 53:8 3:-2 1:7 2:-11 1:4 1:2 1:14 2:-4 1:1 1:21 1:-4 1:-7 2:8 2:23 1:3 1:-5 1:2 1:-12 1:1 1:7 1:7 3:-1 1:1 2:5 1:-1 1:3 5:-4 4:-4 1:-6 1:11 4:-1 1:2 1:-2 53:-2 4:-2 1:2 2:-1 1:-1 2:1 1:-2 1:-3 1:5 4:1 1:-6 1:9 2:-1 1:2 1:-3 2:-1 1:-10 1:5 2:-4 1:-2 1:-1 2:-6 1:2 1:-4 3:-4 1:11 1:-3 3:-4 1:28 1:4 2:-2 1:-6 1:-7 1:-2 1:1 27:-1 3:-1 1:-2 1:-3 2:-1 2:-2 4:-3 1:-2 3:-3 1:17 3:-2 1:3 1:-5 1:-1 2:23 3:22 1:31 3:18 1:-4 4:6 2:4 1:47 1:-2 1:36 1:-21 1:20 2:22 1:-2 1:8 2:26 1:-1 3:-1 4:-1 5:-2 2:2 1:2 1:-2 1:1 1:-11 1:5 4:-2 2:-3 1:-1 3:-5 1:-15 3:-7 1:-2 4:-7 2:-7 1:6 1:-5 1:-28 1:-3 1:7 1:2 1:2 1:-6 1:17 1:7 1:-1 1:18 3:37 1:19 3:26 1:12 3:5 1:23 2:21 1:23 1:-11 1:44 1:19 1:63 1:-7 1:32 1:3 1:10 1:-12 1:5 1:1 3:15 1:-11 3:-8 1:-3 3:1 1:-10 2:-13 1:-11 1:2 1:15 1:8 1:32 2:-5 1:6 1:15 1:-17 1:-5 18:-1 1:-7 1:-2 6:-3 1:-14 3:-8 1:-29 4:-6 3:-1 1:-5 2:-1 1:-9 2:-19 1:56 1:14 1:-2 1:18 1:1 1:29 1:17 1:-16 1:1 3:-1 5:3 9:-2 1:-13 1:12 2:-3 1:1 1:1 2:-7 105:3 2:-3 1:-2 1:1 1:-22 2:1 1:2 1:-1 8:-1 1:-3 1:-1 3:3 3:-1 53:-1 2:-11 1:-1 1:-1 1:-26 2:-2 1:-2 1:-1 2:-2 2:-1 3:3 1:-2 1:20 1:-7 2:-1 1:5 1:-2 2:13 1:3 3:-2 1:1 2:-8 1:4 1:-2 1:-8 2:3 1:-1 1:-13 4:-5 1:-3 1:-4 2:-2 2:6 1:-2 1:-4 53:-6 3:-5 1:-3 2:-8 1:7 1:1 1:-19 2:-2 2:-13 1:-1 1:-1 1:-1 1:-6 1:7 1:-2 3:-1 1:-8 1:-1 1:8 1:-3 3:-2 1:-2 2:2 3:-1 2:3 1:-1 1:-3 4:-1 1:-1 1:-4 5:1 1:2 53:3 1:-2 2:-4 1:-3 1:-3 2:-2 1:3 2:-4 1:2 1:3 1:-3 4:-1 1:-1 4:2 1:1 2:-1 1:-1 1:-3 3:2 1:1 2:-2 5:-1 1:-1 4:-1 1:-6 1:-4 3:3 1:-2 2:-1 27:-1 3:-3 2:-1 2:-3 2:-1 3:-2 1:4 4:-1 1:-5 1:1 3:2 1:2 2:1 1:-5 3:-2 1:-5 4:3 4:-1 3:-1 1:3 1:1 1:7 8:-2 3:-3 1:-1 3:-2 4:-2 1:-1 5:-1 2:-7 3:-1 1:-2 2:2 1:-3 3:-9 1:-7 3:-6 1:-1 4:-2 3:-2 1:3 1:-12 1:-20 1:5 2:-3 2:-5 1:-3 1:10 1:-13 3:-7 1:-35 3:-3 1:1 3:15 1:-17 2:-6 1:-37 1:11 1:-7 1:-4 1:22 1:-2 1:-31 1:10 1:-9 1:-14 1:2 1:-7 3:-11 1:-14 3:-1 1:6 3:14 1:-16 2:-1 1:-8 1:3 1:-6 1:14 1:-7 1:-2 1:-24 1:2 1:-6 1:11 1:-5 18:2 1:-2 1:-5 4:-1 1:-1 1:-1 1:-5 3:1 1:1 3:-2 1:2 3:-1 6:1 1:15 1:-12 2:6 2:-3 1:-1 2:-1 3:-3 1:-2 3:3 5:5 2:2 3:-3 1:19 1:-24 2:-3 2:-3 217:-1 7:-1 329:3 13:1 1:1 1:-1 14:-1 10:-3 2:-1 1:-1 1:9 3:-1 1:-8 19:-3 1:-3 4:-1 47:-1 138:3 5:-8 2:-1 14:-1 59:2 3:-4 13:-1 14:-5 2:-1 1:-4 4:-2 4:-1 1:-16 1:4 5:-1 1:-2 56:7 3:-1 3:-2 4:-1 5:-2 26:-1 72:-1 14:-1 1:1 4:-1 77:-2 14:-1 3:-1 4:-1 27:-1 7:-2 10:-2 1:-12 1:-4 4:-1 3:3 3:16 1:30 3:24 1:-4 3:-3 1:-6 2:-7 1:9 1:1 1:7 1:21 1:11 2:13 1:-2 1:7 1:-2 1:8 1:-1 4:3 3:1 8:-1 2:-3 1:-8 1:2 2:1 1:-2 1:-3 2:-5 19:-1 12:-1 3:-3 5:2 3:-3 2:-2 1:44 1:-3 2:-22 2:-4 135:-1 81:-2 27:-1 3:-1 9:-1 1:1 65:2 1:2 2:-1 8:-1 1:3 1:-3 13:3 3:3 88:3 26:4 36:-2 4:3 12:2 30:-1 37:-1 9:-2 1:-5 1:1 7:-5 4:-2 3:-1 5:2 3:2 2:3 1:-8 1:-7 2:-4 1:4 1:-3 1:-1 1:-2 1:1 3:-1 4:-2 1:3 3:-1 7:-11 1:4 2:-2 1:-1 1:-4 2:4 31:3 14:-1 1:-1 2:-1 22:-1 1:-2 1:4 2217:11 2:27 2:-14 1:-13 4:2 3:3 1:-16 4:-2 1:18 2:-3 1:-6 2:-7 1:-2 1:-15 79:-26 4:-13 2:-9 3:-19 3:-5 1:24 4:-5 1:40 2:-2 1:-36 2:-17 1:-7 1:15 183:-3 1:14 3:-3 1:12 4:-2 3:-2 1:1 4:2 1:6 3:-3 2:-11 2:-4 105:12 3:5 1:7 3:1 5:13 3:-7 2:45 1:12 2:-2 1:4 2:-10 1:-3 1:-6 57:-1 13:3 1:20 3:-1 4:-8 131:46 4:48 8:29 5:45 3:7 3:10 1:6 1:23 1:46 1:-4 1:-11 1:-16 2:7 1:1 1:2 1:-5 1:-3 2:-2 1:-5 1:3 1:-5 2:5 1:-10 1:4 1:3 2:12 1:-1 3:3 1:41 1:-6 1:4 2:-2 1:3 1:-1 1:37 1:5 1:6 1:-2 1:-18 1:18 1:-1 1:1 1:-1 2:-1 1:-11 1:-1 1:-1 4:-14 1:1 1:-1 3:-1 1:-23 1:-4 1:-3 3:1 1:-61 1:-5 1:5 3:-3 1:-23 1:-14 1:-5 2:-3 1:5 1:26 1:1 1:-3 1:-6 1:-8 1:-11 1:-14 1:13 2:-4 1:-5 2:-2 1:-5 2:-2 1:4 1:-5 1:-11 1:-1 1:-2 1:18 1:-8 1:-1 1:-13 1:15 1:-5 1:-5 1:5 1:-9 1:-10 1:8 1:-4 1:-5 1:6 1:-1 1:-1 1:8 2:10 1:-4 2:-4 1:-3 2:-1 1:2 1:-1 1:24 1:10 2:-4 1:39 3:-2 1:-1 1:7 3:-2 1:-3 1:-5 3:-1 1:20 1:-1 2:6 1:-2 1:7 4:-1 3:-6 1:-4 1:-12 1:-2 1:-4 1:-2 2:7 1:-4 1:15 1:-5 1:-5 1:-1 1:-3 1:-8 1:8 1:-14 1:12 1:-7 1:2 1:-10 1:-57 1:-53 1:-15 1:-39 1:-31 1:-48 1:33 1:5 1:4 1:-1 5:-13 1:-17 1:-12 1:-4 1:-4 1:-12 1:-14 1:-30 1:-7 1:13 1:1 2:-37 4:-26 1:-9 1:-2 1:-2 1:16 1:1 1:-8 1:-33 1:-12 1:-16 1:7 1:9 1:-28 1:16 1:-7 1:2 1:-17 1:-4 2:-2 1:-16 1:6 1:-14 1:-1 2:-2 1:-3 1:1 1:-41 1:29 1:11 1:-4 1:-18 1:-2 1:-2 1:-10 6:-10 1:1 1:-1 1:-1 2:-4 1:-33 1:1 1:6 3:-1 1:-13 1:1 1:3 2:-5 1:6 1:29 1:3 1:3 4:-16 1:4 1:-5 3:7 1:22 1:5 4:-1 1:-2 2:-2 2:-1 1:-5 1:-3 6:7 2:1 4:1 2:1 4:-6 1:5 2:6 2:-12 1:-23 1:-31 1:-23 1:-17 1:-32 1:15 2:-13 1:-10 1:-8 1:18 1:21 1:44 2:-1 4:-24 2:1 4:20 1:-2 1:-1 2:-1 1:-1 1:-3 1:5 1:2 3:-1 1:1 1:-4 1:-3 3:1 1:11 1:-1 5:-4 6:-2 8:-1 4:-3 7:-3 1:2 4:14 1:-1 1:1 4:-2 7:2 1:-2 2:-1 1:-1 1:-10 12:-12 6:-7 2:1 4:23 1:-1 4:1 1:-2 1:1 5:15 6:-7 1:1 5:5 12:-9 25:-1 11:-2 6:-3 6:-6 6:-1 6:-4 7:-2 5:-4 24:-1 6:-1 6:2 6:-4 56:-5 2:-1 1:-1 1:11 1:4 1:4 4:8 1:2 1:3 1:-7 1:2 1:1 1:2 3:-2 1:-1 1:-1 1:-1 7:-3 2:-9 3:-1 6:-6 7:1 1:7 1:5 4:-3 2:2 2:5 1:-25 1:-3 1:-13 1:14 1:-11 1:8 1:-16 1:-11 1:-1 2:-4 1:8 1:-2 1:22 1:59 1:25 1:-41 1:45 1:-12 1:20 1:-1 2:10 1:-5 19:3 1:7 3:-1 1:-6 13:1 5:-1 13:2 1:-1 3:-1 1:3 83:9 7:-3 21:-7 1:-9 1:8 4:6 14:11 1:-5 2:-1 3:4 4:4 3:5 9:5 7:12 1:-3 3:-2 1:-3 9:6 1:-4 1:2 1:7 1:7 3:-1 1:12 24:-10 19:-1 1:-2 3:-1 1:-6 19:1 4:7 4:-3 4:2 1:1 4:17 8:-1 10:-3 6:-6 20:1 4:16 7:1 1:-2 4:-10 247:-1 5:6 1:2 67:10 9:-10 5:1 5:7 5:4 4:-5 1:-1 3:13 1:-29 1:10 1:-1 3:-3 1:5 1:7 4:-2 1:2 5:-2 13:-4 1:-4 1:-1 3:5 1:14 6:-11 1:5 4:2 1:4 1:-4 3:15 2:-2 1:2 2:-9 1:-2 2:2 4:-5 1:-1 1:9 1:4 2:-2 1:-6 2:-3 1:32 3:-21 1:-2 1:4 1:29 2:-5 1:2 2:-5 1:-1 2:3 1:-1 2:-3 1:-2 2:-5 1:-1 2:-1 1:-1 3:3 5:-1 4:11 5:-7 5:4 3:2 4:-35 1:-4 1:16 1:2 1:4 1:-1 1:2 1:15 5:2 2:-46 1:-2 2:-3 2:-1 1:49 1:-50 1:-8 1:19 1:-1 1:3 1:19 1:-19 1:-1 2:1 5:24 1:-21 1:7 1:19 1:-6 1:-13 1:-26 1:34 1:-3 1:-1 3:3 4:3 6:9 3:-6 3:7 2:-4 6:9 4:-7 6:-6 1:22 1:-3 1:-14 1:-6 1:10 1:-9 1:-1 3:15 1:-2 7:4 4:-4 1:1 7:1 4:2 1:8 7:3 5:1 7:-2 5:-21 7:14 1:-1 4:-6 7:24 1:2 1:12 1:18 1:-39 1:-1 1:-4 1:-14 1:5 2:-1 1:1 6:12 6:3 12:-1 6:-2 6:1 6:-1 12:12 12:-1 30:2 12:5 24:-1 12:8 96:-1 78:-1 6:-1 61:-27 1:-13 1:12 2:-5 2:4 8:27 1:-7 4:33 1:-39 4:50 1:-78 10:5 1:-3 2:-2 1:-3 1:1 1:3 1:-9 2:-2 1:10 1:22 7:1 4:-1 1:-7 5:-2 1:-5 7:1 4:-2 1:-7 1:-6 1:-2 2:-2 1:6 1:-10 1:15 1:-1 2:-2 1:-5 1:-2 3:-3 1:-12 1:-2 1:-3 1:-2 3:3 1:1 1:1 1:-2 1:-2 1:-5 1:1 1:2 1:-1 1:-5 1:2 1:-5 1:-4 1:-7 1:11 1:4 1:-1 1:6 1:8 1:-1 1:-2 1:-1 1:-1 1:-3 1:-7 2:-4 1:7 2:-1 1:4 2:5 1:2 1:-2 1:-2 1:2 3:2 2:-1 1:-3 2:1 1:-2 1:-4 3:1 1:10 19:-16 1:1 1:-5 1:7 1:6 1:-1 1:1 1:-25 1:-1 1:-4 1:-3 1:-10 1:8 1:30 1:-55 1:-24 1:-32 1:-7 1:12 1:36 15:-16 1:1 1:-7 1:-7 1:7 1:8 1:-9 1:-10 1:1 1:3 1:-15 3:-6 3:-4 3:-5 3:-8 2:-7 6:-17 4:-6 6:-17 1:23 1:-20 16:-5 1:-9 1:-1 1:-2 1:5 1:7 19:-1 1:-2 3:-1 1:-8 19:10 1:-4 2:-2 1:4 1:-5 9:-4 1:-36 2:25 1:2 1:-8 2:-4 1:-4 1:15 6:5 6:2 6:-2 1:-4 5:-18 1:4 1:-1 3:2 1:15 1:1 5:2 6:-3 30:-6 1:-1 1:-1 4:-2 1:3 4:2 1:10 12:13 6:-1 6:2 6:-3 6:-2 12:-3 12:-1 13:1 5:1 7:1 5:2 6:-1 12:-2 24:1 24:-1 5:2 68:2 1:-1 4:5 1:-2 5:-8 1:2 1:1 1:7 1:1 2:-1 5:3 1:-1 3:-1 6:-2 9:1 7:1 1:-2 1:-1 1:-1 1:-1 1:5 1:-1 2:-1 4:-1 1:-4 1:7 1:1 6:-5 1:-5 1:-1 1:22 1:3 1:16 2:15 1:-2 1:-2 2:48 1:-7 1:-5 1:-12 2:-2 1:1 1:-10 1:20 1:-9 2:1 1:3 1:-7 3:-7 1:-9 1:1 1:4 2:-2 1:-1 1:2 1:-2 1:-6 1:-14 1:-3 1:-1 1:-1 1:-3 2:-23 1:22 1:5 1:-7 1:-21 1:10 1:4 1:-1 4:1 1:10 6:-11 2:-3 1:-1 1:22 1:-8 1:-11 1:-3 4:1 1:-10 1:-2 3:-1 1:-8 1:-12 1:-4 1:-12 1:9 2:10 1:40 1:-5 1:4 1:2 1:-12 1:-8 1:-5 1:-29 1:-5 1:-10 1:26 1:-3 1:-6 1:-11 2:-3 1:32 1:1 1:10 1:4 1:-9 1:12 1:5 1:2 1:-6 1:11 1:-1 1:-1 1:-9 1:25 1:4 1:-20 1:-2 1:4 1:4 1:-1 1:2 1:3 1:-6 1:8 1:-6 2:-5 1:10 2:-1 1:-6 1:-4 1:-9 1:-2 1:4 1:-3 1:-29 1:-2 1:3 1:-4 1:2 1:14 1:-2 1:-1 1:9 2:-5 3:7 2:8 2:-7 1:2 1:-11 7:-3 1:1 1:-5 1:-3 1:-2 1:-1 2:-4 1:-10 1:6 1:13 1:2 1:-2 1:-3 1:25 1:6 1:9 1:6 1:-2 1:-18 1:-39 1:-72 1:-20 1:-17 1:-22 1:-46 1:-53 1:63 1:-8 1:-3 2:-1 4:1 1:-11 1:-27 1:-13 1:-11 1:-17 1:-13 1:-16 1:-15 1:9 1:-2 2:-36 4:-32 1:3 1:-7 1:-6 1:6 1:-4 1:-4 1:-7 1:-11 1:-22 1:3 1:10 1:10 1:-50 1:2 1:-24 1:46 1:-19 2:-5 1:-11 1:-11 1:-1 2:-2 1:7 1:-12 1:10 1:-32 1:18 1:9 1:-11 1:-18 1:3 1:3 1:-18 4:-1 1:1 1:-9 3:2 2:-6 1:-29 1:-2 3:-1 1:-3 1:-9 1:27 1:-2 1:8 1:3 2:4 6:-13 1:-5 1:-1 3:1 1:27 5:1 1:8 1:-8 1:-8 1:-2 1:-4 2:3 6:11 5:-1 1:-1 4:-1 1:-3 1:-11 1:-4 1:-1 1:-6 1:-2 1:8 1:-8 1:-37 1:1 1:-6 1:-38 1:20 1:-15 1:-12 1:7 1:-9 1:18 1:14 1:22 6:-16 6:-1 1:-1 5:12 1:-1 4:2 1:-2 1:3 3:-1 2:4 1:-1 5:-3 6:4 12:2 7:-1 4:2 1:19 1:-1 5:-12 7:2 3:-1 2:-10 12:-21 6:-8 1:3 5:3 12:2 6:-2 6:6 12:-3 6:1 1:-1 5:3 30:-4 6:-6 6:3 6:8 6:2 1:-1 5:-2 18:-2 6:2 6:2 6:-5 6:4 6:-1 52:-1 1:1 1:-2 1:-1 5:21 1:1 2:-8 1:1 2:2 3:-3 1:-1 5:-2 6:6 1:1 2:1 1:-1 2:1 1:-2 9:-2 2:-4 1:2 2:1 3:-2 2:-12 1:-26 1:-6 1:-11 1:-26 1:22 1:-15 1:-2 1:-4 1:-18 1:-6 1:-5 1:3 1:-4 1:-28 1:17 1:-35 1:26 1:13 1:-5 1:-17 1:-1 2:10 1:-2 1:-12 2:-19 2:-11 2:1 3:15 2:-2 3:24 2:-17 2:2 1:-7 1:-1 1:-2 1:6 1:-19 2:-1 3:-4 1:-4 1:1 1:-1 3:-5 1:3 5:-2 1:-23 6:-3 5:-1 1:-16 2:-3 2:-1 1:5 1:21 5:-1 1:12 5:-3 1:36 1:2 1:-1 1:1 1:1 1:-2 1:11 1:-8 2:1 1:-4 3:-1 2:-2 1:-3 1:-5 2:9 1:-2 1:-8 1:-2 1:-2 2:-6 1:2 2:-11 1:-2 1:22 1:-21 1:-1 1:6 1:13 1:-1 1:2 1:-3 3:-5 1:3 1:3 1:5 1:1 1:1 1:-2 2:3 1:1 1:-1 2:-2 3:-1 1:-1 4:-1 5:-3 1:10 4:-1 1:-1 7:29 1:26 1:-19 1:-4 1:-27 1:-14 1:-10 1:-12 1:-3 1:-2 2:-1 1:2 2:-88 1:-10 1:-9 1:16 1:27 1:14 1:79 1:-71 1:-45 1:-24 1:5 1:35 1:82 1:-12 1:-3 1:-4 1:-4 1:-2 1:-1 1:-2 1:-4 1:-18 1:33 1:3 1:-19 1:-1 1:10 1:8 1:-24 2:2 1:3 2:-12 4:37 1:-25 1:-24 1:29 1:-23 1:-24 1:11 3:-3 1:-1 2:-30 2:21 1:-1 1:-1 3:10 1:47 1:-8 1:-5 2:-20 1:-8 1:-27 1:8 1:-19 1:-38 1:-6 1:44 1:-9 1:10 1:-1 1:-1 1:-1 1:-7 2:-2 1:1 1:15 6:-13 5:-8 1:31 6:-8 1:4 1:-3 3:11 1:10 6:-10 5:-1 1:2 6:3 1:-1 4:-2 1:-14 6:-7 1:1 1:-2 3:-5 1:13 6:-13 1:-7 1:-3 1:1 1:-8 1:4 1:-5 1:16 1:25 1:-19 1:-2 1:-3 1:-11 5:1 1:34 6:-3 6:-4 5:-2 1:-15 6:-10 6:-4 6:-2 11:2 1:20 11:-2 1:-34 6:14 12:-4 6:-1 6:25 6:-1 6:-5 18:-3 30:-3 36:7 42:-3 6:6 77:-1 1:-24 9:-1 15:-1 21:-2 8:-1 1:5 1:-1 2:3 1:8 1:-2 1:-1 2:7 3:2 1:-3 1:25 1:6 1:4 2:-3 2:2 5:-32 2:-2 4:13 5:10 5:10 2:-14 1:-7 1:-3 1:-1 1:-10 1:-22 1:-1 4:-2 1:-13 1:4 1:-7 1:-1 2:-4 1:-15 1:2 2:-2 2:-1 1:-4 6:-1 6:5 1:-4 1:1 1:-1 2:-4 1:36 1:4 5:13 1:27 2:-1 3:27 1:-14 3:1 1:-1 1:-1 3:12 1:-4 2:3 3:2 1:-3 1:-1 1:9 1:-3 2:-2 1:7 2:1 1:2 2:13 1:-25 1:-1 1:-3 1:14 2:-16 1:-5 1:2 1:10 3:3 1:-5 1:-1 1:-2 1:-4 2:8 1:-2 2:2 1:-4 1:3 1:1 1:-2 2:1 1:-1 2:6 3:3 1:6 1:-1 4:-13 2:-1 1:-1 1:-5 1:-38 1:-2 2:-1 2:-2 1:-1 1:-4 1:-35 1:16 1:23 1:15 1:11 1:-15 1:21 2:-1 1:-2 4:-93 1:-3 1:-8 1:1 1:9 1:23 1:86 1:-64 1:-53 1:-8 1:-2 1:15 1:84 1:-62 1:-4 1:-3 1:-2 1:-2 2:-1 1:-1 1:-13 1:5 1:3 1:-11 1:34 1:24 1:44 1:-12 1:-28 1:-5 1:1 7:9 1:-8 2:7 1:-9 2:-7 3:9 1:1 1:-11 1:-13 1:-20 1:-11 1:83 1:-27 4:9 1:26 3:8 1:-43 1:-9 1:5 1:5 13:-12 1:-6 1:-2 2:-9 1:-1 7:-9 1:-3 1:-1 2:-3 1:-4 7:-1 2:-2 2:-6 1:13 7:11 1:-1 1:-1 3:12 7:-4 2:-1 3:-1 7:33 1:-3 3:-4 1:8 1:28 1:21 1:18 1:44 1:-53 1:-5 1:-5 1:-34 1:-8 1:-4 1:-3 2:1 5:-5 12:3 12:-6 6:-1 6:-1 7:2 5:-9 12:-1 6:-1 19:2 5:-4 12:-1 18:-1 66:2 12:-1 36:-5 78:-1 53:-4 1:-5 4:-1 1:-6 1:-2 1:-1 6:-17 1:-2 1:-21 2:-24 10:10 5:2 5:-3 11:1 1:-2 1:-1 2:-1 1:7 1:-6 1:-7 1:-3 1:-3 1:1 1:12 12:-2 5:-1 1:-4 7:-1 4:-3 1:7 1:-1 2:-2 2:-4 1:27 1:3 1:-2 1:-5 1:12 1:3 1:-4 1:-1 1:-3 1:12 1:-9 2:2 1:-2 2:-2 1:8 1:1 1:15 2:-5 1:21 1:-1 1:-2 1:-5 1:-1 2:7 1:8 1:-7 1:-7 2:-4 1:-14 1:15 1:1 1:9 1:-7 2:-8 1:-4 1:-1 2:11 1:-2 2:-6 2:-6 2:-1 1:6 1:-5 1:-1 1:-2 1:2 1:1 1:-1 1:-3 2:-1 1:-2 1:-1 3:-7 1:10 1:-3 2:-3 16:-25 1:-1 1:-1 1:-5 1:-1 1:-4 1:-2 1:-84 1:-27 1:-1 1:-5 1:21 1:57 1:87 1:-50 1:-34 1:-34 1:-12 1:18 1:73 15:-11 1:-6 1:-17 1:8 1:19 1:17 1:4 1:-3 1:1 1:8 1:9 3:12 3:6 3:-8 3:-13 2:22 16:3 1:28 1:-22 16:1 1:-3 1:-4 1:-1 1:-2 1:28 19:-2 1:-1 1:-1 2:-1 1:10 19:-7 1:-6 1:-1 1:-3 1:-7 1:9 8:-17 1:-22 1:-23 2:14 1:11 1:33 2:13 1:13 1:-13 6:5 6:-3 6:-5 6:-16 6:4 6:14 6:-1 30:-8 6:-9 6:14 12:7 6:-3 6:-1 6:1 6:2 6:-4 6:2 6:1 6:4 6:3 6:1 6:5 12:1 12:-1 6:-3 12:-4 6:-1 6:-1 18:-2 12:-1 12:-1 66:-7 1:1 1:1 1:3 3:4 3:3 1:4 2:11 3:-1 1:1 5:-8 7:-2 2:-1 7:1 1:-1 1:-5 3:-1 3:-1 4:-2 1:-9 1:-14 1:22 5:-1 1:-5 1:-4 2:18 1:11 1:-25 2:6 1:4 1:-9 3:10 1:13 1:-3 2:-24 2:11 2:-4 3:2 2:-2 3:7 2:-15 2:-1 1:-1 2:-1 1:-4 1:-4 5:-1 1:-3 4:2 1:-2 1:17 5:4 1:11 12:-1 1:-1 4:-2 1:-5 6:-3 6:-9 1:2 2:-1 1:5 2:-1 1:-4 3:-5 3:-2 3:-1 2:-1 1:-8 2:-2 1:6 3:11 2:-2 1:-4 2:-1 3:2 1:2 2:-2 1:-1 2:-3 1:5 9:-1 17:-2 5:-7 8:-1 1:1 1:1 5:-1 6:-20 1:-2 1:7 2:4 1:9 1:5 1:-24 1:-1 1:-4 1:11 1:3 1:10 1:-7 1:-1 1:-2 1:1 5:-4 1:-3 1:2 1:3 1:2 1:3 2:-6 1:9 1:-3 1:-8 1:2 2:-4 1:2 1:-4 1:42 1:-24 1:-24 1:38 1:-22 1:-20 1:4 1:-1 4:-3 1:-5 7:10 1:29 1:-5 3:4 1:-14 1:-27 1:-12 1:-17 1:-18 1:9 1:2 1:9 1:17 1:-5 1:9 4:-1 1:4 1:6 6:-12 5:-1 1:17 6:-12 1:-1 4:-3 1:17 6:-12 5:-1 7:-1 2:-1 3:-2 1:4 5:-1 1:-1 4:3 2:5 6:-7 1:-25 1:13 1:-6 1:-11 1:21 1:-6 1:6 1:4 1:-1 9:46 6:-3 6:-2 6:-10 6:-15 6:-1 6:-5 12:1 6:-9 6:20 24:2 6:37 12:-1 6:-2 12:-3 6:-2 108:3 78:-20 6:-3 3:1 36:-1 8:-1 1:-3 5:-1 1:-3 7:6 1:-12 1:9 4:-1 3:-3 1:-21 1:25 2:-22 2:1 2:5 3:6 2:11 3:-12 2:6 2:-10 1:4 1:-4 1:-2 1:4 1:-10 1:2 1:-1 1:-3 3:-7 1:4 1:-4 1:3 1:-1 1:-2 1:8 2:-2 1:-2 2:-8 1:-28 6:-1 6:-6 1:-10 1:7 1:1 1:-2 1:16 1:23 5:-2 1:12 1:-1 1:-2 1:-2 2:-1 1:18 1:-3 2:-1 1:1 2:3 1:-2 2:2 1:-4 2:6 4:10 1:-2 1:12 1:-4 1:-1 1:7 1:6 2:-1 1:1 1:1 1:-9 1:15 1:-1 2:-23 2:4 1:11 2:6 1:-9 1:-1 1:17 1:14 2:3 1:-4 2:-3 1:-4 2:-1 1:-4 2:2 1:-2 2:2 1:1 2:-2 1:-1 2:1 1:1 1:-1 1:4 2:1 1:6 4:-5 1:-23 1:12 1:-8 1:-3 1:9 1:6 2:34 1:15 1:-5 1:-28 1:-2 1:-15 1:-13 1:-9 1:-2 2:4 1:-1 2:-1 1:-66 1:-22 1:-18 1:18 1:35 1:27 1:51 1:-99 1:-27 1:-34 1:1 1:-6 1:49 1:-54 1:-1 1:-8 1:-10 2:-3 1:-1 1:-1 1:-9 1:-7 1:-3 1:32 1:26 1:17 1:19 1:-5 1:-12 1:-7 3:-5 4:-31 1:14 1:11 1:-21 1:-6 1:-10 1:-3 1:24 1:-4 1:-6 1:-4 1:24 1:-29 1:23 1:-14 1:51 1:-3 1:-34 2:-3 1:-27 1:27 1:31 3:-24 1:-10 1:-3 1:20 1:8 2:-7 1:1 1:-7 1:-2 1:-15 6:4 1:-18 1:6 1:-2 1:-4 1:25 1:9 6:-18 1:4 1:-4 1:2 1:-1 1:-7 1:15 1:-1 5:-18 2:5 1:-2 1:-1 1:-6 1:21 6:1 1:-1 1:-2 3:-1 1:-2 6:-8 1:-1 1:-1 1:-1 2:-6 1:-21 6:10 1:3 1:-1 1:-2 2:3 1:17 1:5 1:2 1:21 1:-23 1:-10 1:7 1:3 1:22 1:-16 1:-3 1:-7 1:-6 1:10 4:-1 1:7 6:-3 6:-1 4:-1 2:-1 2:1 5:-1 5:-5 6:-2 7:10 1:2 1:2 2:-1 1:-4 7:-1 5:-7 2:-2 1:-2 3:10 10:-1 2:-2 3:2 3:1 1:9 5:15 5:-1 1:-2 6:-3 24:-2 42:-3 15:-2 3:-1 42:-6 2:1 4:7 12:-2 12:-1 49:-1 5:-7 4:-1 5:-1 36:-1 8:26 1:-16 3:6 1:-1 1:22 1:1 1:-4 1:-10 2:2 1:1 1:-1 1:-14 1:-3 1:-6 2:-2 2:-2 3:2 1:-17 3:-3 2:3 2:-11 5:8 3:-11 2:16 2:1 1:-6 1:-3 1:-1 1:-2 1:-29 1:3 3:-2 1:-4 1:-24 1:5 1:-3 1:-1 2:-2 1:12 1:-1 4:-1 1:-8 11:-2 1:-2 1:-7 1:-5 1:-1 2:-1 1:46 6:12 1:1 4:-1 1:15 1:12 2:-4 1:-23 2:9 1:-11 2:6 1:-3 3:-2 3:2 2:-9 1:8 2:4 1:19 2:-1 1:-13 2:1 1:4 2:13 1:-6 1:2 1:10 1:5 2:11 1:-6 2:6 1:-3 2:2 3:-5 1:-4 2:-1 9:-2 1:1 3:-1 1:-1 3:-1 1:-9 1:-1 3:-3 1:-25 7:29 1:-26 1:6 1:4 1:-8 1:2 2:-4 1:-2 1:-1 1:-1 4:-68 1:-2 1:6 1:13 1:15 1:7 1:43 1:-71 1:-23 1:-13 1:10 1:13 1:37 1:-43 1:4 1:-1 2:2 4:11 1:-10 1:13 1:-35 1:8 1:32 1:14 1:-14 1:-7 1:-4 1:-2 2:-12 4:-23 1:-5 1:16 1:-21 1:-1 1:15 1:-1 1:1 1:-5 2:-5 1:6 1:-20 1:5 2:9 1:1 1:-7 6:2 1:-25 1:-4 1:14 1:-21 1:23 1:9 2:-7 1:-1 1:-4 1:3 1:-13 6:-7 1:-3 1:-3 2:-1 1:-3 1:24 6:-6 1:6 1:-2 1:-1 2:-5 1:7 6:-7 1:-3 1:-8 1:-3 2:-1 1:8 6:3 1:-1 5:-14 6:-1 3:-1 3:-10 5:-1 1:-4 1:4 1:-2 1:-1 1:-2 1:-3 1:27 1:17 1:-5 1:11 1:33 1:-34 1:-2 1:-3 1:-29 1:-1 1:1 1:-1 1:1 1:6 5:6 12:-2 12:-2 6:3 13:6 5:4 12:-5 6:5 19:6 5:3 48:1 48:-1 24:-1 24:2 78:-1 53:11 1:-3 3:5 2:6 1:5 1:-2 1:-1 2:2 3:-18 1:-5 1:-24 2:-2 2:-8 3:-4 1:3 1:4 2:-7 2:6 2:12 3:-2 2:11 3:-4 2:-22 2:-3 1:-1 1:-1 1:-1 1:1 1:9 1:3 4:6 1:1 6:-2 6:-1 14:2 3:-2 1:-8 6:-1 5:-1 1:-1 1:3 3:11 2:-1 1:-2 3:-2 3:-1 3:-6 3:4 3:-2 3:2 2:1 1:-10 2:-1 1:1 3:13 3:1 3:3 3:-3 6:1 9:-1 8:-4 4:-1 1:-7 1:-1 1:3 5:-17 1:7 1:8 1:3 1:2 2:-1 1:4 1:-1 3:-1 1:3 2:2 1:-1 1:-9 1:1 1:-2 1:-4 1:8 1:-35 1:4 1:4 1:11 1:2 1:11 1:-18 1:4 2:2 5:-4 1:3 1:13 3:-3 2:21 1:18 1:-6 1:-11 1:-25 2:26 1:-5 1:-24 1:-2 1:-5 1:4 1:-2 1:-4 1:2 2:-2 1:-2 3:5 1:-1 1:-1 2:-1 4:-4 1:3 1:12 4:-6 1:-7 1:20 1:-16 1:-5 1:2 1:-8 1:7 1:4 1:2 1:-8 6:3 2:1 1:-1 2:1 1:3 6:2 1:-1 4:-2 1:-6 6:-6 1:-1 1:-1 2:-1 1:-2 1:-7 5:2 1:2 6:-7 5:-1 1:2 2:1 3:2 1:4 5:-1 1:-5 1:3 4:6 1:9 1:-9 1:20 1:5 1:-22 1:4 1:-2 1:4 1:-3 6:2 4:7 6:-1 12:-3 14:-1 4:-2 12:1 2:2 4:-1 6:1 18:-1 8:2 4:7 18:-1 8:-1 4:-1 192:-3 9:-1 44:7 1:-4 3:-1 2:3 8:-10 1:-2 1:-1 4:-1 2:29 1:-6 1:4 1:2 2:-13 1:-1 1:2 1:-3 1:-1 2:-6 1:-7 1:-2 1:9 2:19 1:-19 1:-8 1:6 2:-3 1:2 1:-1 3:-2 1:-1 1:-5 2:-2 1:-2 1:-12 1:2 1:25 1:-3 1:-2 1:-1 1:6 13:-2 1:4 4:1 1:-3 1:-2 4:-3 1:-1 1:-6 4:-5 2:-2 2:-1 2:-2 3:3 1:-11 1:-1 1:-13 1:-7 1:1 1:-2 1:-2 2:-1 1:-2 3:-9 2:-1 1:9 1:-2 1:-1 4:8 2:-2 1:14 1:-1 1:-7 2:7 1:-5 1:-7 3:9 3:-1 3:-4 3:1 2:-1 1:-3 2:-1 1:-1 3:-1 6:9 1:21 1:-1 2:-1 2:-5 1:-4 1:-2 1:5 1:-8 7:-4 2:-1 5:1 1:3 1:-1 3:-1 1:-1 1:-12 2:3 1:4 1:1 1:-3 1:-5 1:-5 1:2 1:-12 1:3 1:-1 1:-6 1:14 1:-1 7:-5 1:5 1:-13 1:-3 1:-4 1:-6 1:-6 1:2 1:-13 1:-6 1:-1 2:-25 4:-12 1:-15 1:2 1:13 1:6 1:4 1:-18 1:-20 1:26 1:-7 1:-1 1:-27 1:-21 1:1 1:-1 1:-1 1:-3 3:-9 1:1 1:-6 1:8 1:2 2:-15 1:15 1:-6 1:-3 1:-3 1:-38 1:-20 1:48 1:1 1:-1 1:-2 2:-4 4:3 1:-2 1:8 1:-2 3:-4 2:-19 2:-2 1:-2 1:-11 1:-2 1:23 2:1 1:-1 1:4 2:6 5:-4 1:-6 5:-3 1:5 4:2 1:5 1:-1 2:-1 2:-11 2:-4 4:-2 2:1 4:-1 1:-1 1:18 1:-3 1:-2 1:-1 1:9 1:-1 1:-12 2:-1 2:-6 1:-8 1:-3 1:-13 1:-19 1:-4 1:-7 1:-3 1:5 2:7 1:10 1:12 1:-2 1:-12 4:-2 2:9 4:-1 2:-5 4:-2 1:1 1:9 4:4 1:2 1:-2 4:-1 2:-2 6:4 11:-1 1:1 17:-2 1:-9 4:-3 7:3 1:8 4:1 7:-2 1:-12 4:-2 2:2 6:8 4:-1 7:3 1:-2 4:-1 2:2 6:3 4:1 2:-1 6:-4 4:-1 2:-1 17:-1 7:4 18:-1 4:-1 2:1 4:-1 2:1 4:-1 8:1 101:2 1:-2 4:2 2:2 4:2 1:1 1:-1 10:-1 9:-1 3:-1 6:-1 7:1 2:4 8:-7 2:-4 1:11 1:-8 1:-1 1:-7 1:1 1:-1 2:-2 1:4 1:-2 1:-1 1:-39 1:36 1:19 1:-4 1:12 1:-2 1:13 1:-1 2:12 1:-19 1:5 2:-3 4:-20 3:-2 2:12 3:-7 2:13 2:-3 1:-5 1:-1 1:-2 1:-4 1:16 1:4 1:-13 1:-1 3:1 1:1 1:4 1:-1 4:4 1:-12 4:3 2:-1 10:1 1:1 1:22 2:-1 1:-7 1:-15 2:-1 4:-3 1:-2 1:21 4:-14 1:-3 1:-1 2:-7 2:-3 1:2 2:-1 1:-1 6:9 2:-1 1:-10 1:2 1:-4 2:2 1:-1 1:-12 1:-1 1:-6 1:-6 1:-3 1:16 1:13 3:4 2:-1 1:1 2:-2 1:-1 1:1 2:-1 3:-2 2:1 10:-1 2:-1 1:-2 1:-12 4:-7 1:-1 2:-3 1:-19 1:-4 1:-3 1:-2 1:-2 1:-1 2:2 1:31 1:2 1:12 1:-4 1:-11 1:-10 1:-16 1:12 7:-5 1:-1 1:-1 2:-3 1:-1 1:-4 1:-41 1:-44 1:-41 2:-7 1:-20 1:-30 1:-9 1:-4 4:4 1:-1 1:13 1:21 1:13 1:-12 2:1 1:7 1:21 1:-32 1:-2 1:-2 2:-9 4:-16 1:16 1:-8 1:-10 1:-18 1:-10 1:-2 1:40 1:-23 1:-4 1:-6 1:24 1:-20 1:12 1:-4 1:4 1:-1 1:-2 2:14 1:-35 1:-15 1:13 1:-1 1:6 1:-4 1:13 1:13 1:9 1:-15 1:2 1:-10 1:-2 1:-7 1:-4 1:5 1:28 1:-24 4:-15 1:-12 1:32 1:-2 1:-3 1:-8 1:-7 2:-5 4:-2 1:6 1:17 1:-1 3:-2 1:-1 1:12 4:-10 1:-7 1:-14 1:2 1:1 1:-4 1:11 7:-1 5:-3 2:-3 4:7 1:-4 1:2 1:-2 1:-1 2:19 2:-2 5:-2 5:-8 1:5 1:-16 1:21 1:-6 1:1 1:-4 1:-12 1:12 1:-10 4:5 1:13 4:9 2:-3 4:-3 1:1 1:4 4:2 2:-5 4:-1 1:-1 1:-6 4:-4 2:-1 4:2 6:-2 7:5 1:7 1:-1 3:-5 8:2 4:4 2:-2 4:5 8:-4 4:-2 7:6 1:12 4:6 7:-1 1:-2 4:-1 1:-1 6:-1 5:1 12:-1 8:1 18:1 12:-2 4:-1 2:1 16:-1 2:-1 5:1 41:-1 73:1 1:-6 4:-3 2:2 4:4 3:-1 21:-1 23:19 1:-18 1:-1 1:-1 1:-1 2:6 1:-5 7:117 1:11 1:-25 2:-8 2:-7 3:-4 1:3 1:2 2:7 4:-3 3:-1 2:2 3:-1 2:-11 2:4 1:22 1:-2 1:-2 2:4 1:-1 1:-2 4:-3 1:-2 1:-5 6:-2 2:-1 15:-1 1:-5 3:-2 1:-5 8:2 4:-2 1:-1 3:-6 3:1 9:2 3:-1 2:-1 4:-9 3:-2 2:1 1:-4 31:-2 4:-1 4:-11 1:7 1:3 6:-1 1:1 1:-1 5:-9 7:-4 7:-3 1:-3 1:1 1:-1 3:-20 1:-13 2:-3 3:-2 2:5 1:20 2:10 1:6 1:5 2:13 1:7 1:-13 1:-10 1:-3 3:1 1:-7 1:-2 1:-3 1:-1 1:-2 2:-2 2:-2 1:1 2:-1 2:-4 3:-1 2:-1 2:-4 1:-2 1:-3 1:-8 2:4 1:6 1:2 1:10 1:-12 1:-2 1:1 1:-2 3:-2 1:1 2:4 4:-2 1:-4 1:-3 3:-1 1:-3 2:-1 5:-2 1:-4 4:-4 1:2 1:1 4:-2 1:3 1:15 1:-2 1:-2 2:4 2:2 5:-1 1:-4 4:3 2:-2 4:-2 1:1 4:-1 1:3 2:-1 4:-1 2:3 4:-3 1:-1 1:-1 1:-2 1:-5 1:10 1:-1 1:2 1:-8 6:5 12:3 6:-2 6:-1 6:-1 6:-2 12:2 6:-2 6:-1 18:2 12:5 30:-2 18:-1 60:3 114:-3 57:3 1:-2 2:3 3:2 5:3 3:47 1:-17 1:-7 2:-1 2:-2 8:-7 1:-3 1:4 1:4 2:-10 1:-5 2:-1 2:8 1:7 1:4 1:-21 8:-20 1:-35 1:2 2:-1 1:-25 1:29 1:44 1:-5 1:-5 1:-7 1:-13 7:-6 1:-1 4:-14 1:2 1:24 2:-4 1:-1 1:42 7:-10 1:-10 3:-1 1:-5 1:-5 1:-5 2:-8 1:-3 1:21 1:-7 1:-1 1:-7 1:-46 1:-14 1:-3 1:-20 1:-5 1:-8 1:1 1:-2 1:-5 1:-8 2:-3 1:10 2:-2 1:4 1:-12 1:-15 3:-10 1:18 1:-1 1:-6 1:19 1:-4 1:3 1:-24 1:20 1:4 1:10 2:-2 1:-3 1:8 1:-25 1:-2 1:-1 1:-2 1:2 2:-2 1:3 2:-7 3:-2 1:-1 4:-1 1:-1 3:-4 1:3 1:-22 1:-1 2:-2 1:1 1:-3 2:-10 16:-13 1:-1 1:-4 1:-2 1:-2 1:-3 1:-1 1:-5 1:-3 1:-8 2:-2 1:27 1:-4 1:18 1:5 1:-6 1:12 1:7 1:13 15:8 1:-14 1:-8 1:-5 3:-20 4:-11 1:6 1:-15 1:4 1:6 1:9 1:-4 1:3 1:-14 1:-10 1:-3 1:-10 1:-16 1:16 1:-1 1:-5 1:-13 1:-2 3:-1 1:-14 1:-4 3:1 1:-1 1:19 1:-27 1:-2 1:-8 1:-9 1:7 16:-4 1:-13 1:3 1:-2 2:-13 1:-1 1:20 1:-2 1:-3 1:-9 1:16 13:2 1:7 4:4 1:5 1:9 1:-2 1:-6 1:-2 1:-14 13:1 1:-2 1:-1 1:-1 1:-1 1:9 1:-13 1:-3 1:-2 1:-5 2:3 2:17 1:5 1:-3 2:-12 1:-15 1:19 2:-8 1:-7 1:-17 1:5 1:20 3:-1 1:4 2:-2 4:-2 1:-1 1:1 3:-1 1:-1 1:-1 1:-7 4:-3 1:-1 1:-7 4:-9 2:-1 10:1 25:3 1:23 3:-1 1:2 7:-2 1:-19 4:-12 2:-1 5:4 1:20 3:-1 1:-4 6:-1 1:-1 1:1 4:5 2:-1 10:-2 6:-1 6:1 8:-3 4:-1 44:-2 3:-1 1:1 8:-1 4:-3 12:2 20:1 4:-1 19:-1 54:-1 1:-8 4:-6 2:-2 7:-2 9:-1 9:-1 16:-1 1:-1 1:-4 8:14 1:-17 1:-2 1:4 1:-5 1:-3 2:-2 1:-1 2:8 1:3 1:-1 2:131 1:-83 1:41 1:-6 1:24 1:-2 1:-19 8:-1 1:2 1:-5 3:-5 1:1 1:-1 1:-1 2:1 1:2 1:3 1:-1 8:-3 1:-1 1:-1 1:-1 1:-3 1:-2 1:1 1:9 2:-1 1:3 1:4 30:-1 2:-1 3:-1 1:-4 1:1 3:-1 1:-1 2:-7 3:-4 9:7 3:1 3:-7 3:5 1:-2 1:-1 1:-1 3:-5 5:-2 1:-2 3:-1 3:-1 15:-1 1:-9 3:-1 1:-3 1:-1 2:1 23:3 2:-1 1:-2 1:-2 2:-2 1:11 1:1 1:-13 1:-1 1:-2 1:-2 16:16 1:18 1:-1 1:-10 1:-27 2:17 1:6 1:-29 2:-2 1:-3 1:6 1:-3 1:1 1:-6 1:2 1:-2 2:-1 1:-1 1:-5 9:-1 5:-1 1:-6 1:-2 1:2 1:-2 1:5 1:-4 17:10 3:-1 1:-3 1:-2 1:-8 3:-1 1:-3 14:1 4:4 1:-1 1:-2 3:-1 1:-5 13:1 1:-11 3:2 1:-1 2:15 4:4 2:-3 1:-4 1:13 2:-2 1:-2 1:-8 42:-1 36:-1 48:-1 249:-2 1:-1 2:-2 3:-3 8:29 1:-10 1:-7 2:-6 2:-3 2:45 1:-6 1:-14 1:-18 2:2 2:2 1:-16 1:14 2:2 1:-3 1:-15 1:15 2:21 1:-5 1:4 1:6 2:-4 1:2 1:6 1:-6 1:13 1:-4 1:4 1:-1 1:-1 1:-6 1:-24 1:6 1:-2 1:2 1:21 1:9 1:-8 1:2 1:-2 2:-15 1:-4 1:-9 1:-2 3:-5 1:-3 1:4 1:-7 1:4 1:-3 1:49 1:12 1:36 1:22 1:-1 1:-1 1:-3 1:-3 2:-2 1:-2 2:-4 1:-7 1:-3 1:-19 1:-3 1:-2 1:6 1:-11 1:-34 1:-7 1:-9 1:11 1:-10 1:-18 1:-1 1:-28 1:-1 1:-16 1:5 1:-5 1:-2 1:-13 1:9 1:-4 1:11 1:-7 1:-21 2:-3 1:12 1:-14 1:7 1:-6 1:6 1:-17 1:-9 1:10 1:-4 1:9 1:-5 1:-25 1:-19 2:7 1:6 1:-2 1:8 1:-4 1:-1 1:6 1:-7 1:4 1:2 1:-2 1:-4 1:1 1:6 1:-1 1:11 1:-8 1:1 1:12 3:-2 1:9 1:-1 1:3 1:-2 2:9 1:2 1:-5 1:8 1:-9 1:5 1:44 1:33 1:-3 1:-8 1:11 1:-16 1:-11 1:-5 1:-3 1:-3 2:2 1:-3 1:-4 1:-2 1:-1 3:43 1:26 1:-2 1:-20 1:-8 1:-13 1:-2 1:17 1:16 1:-9 1:-7 1:-6 1:-6 1:-8 1:-71 1:-39 1:-7 1:-6 1:-19 1:-26 1:77 1:-1 2:-1 5:6 1:-21 1:-33 1:-33 1:-13 1:-16 1:-7 1:8 1:-3 1:-1 1:-10 2:-12 4:-3 1:-10 1:1 1:10 1:9 1:13 1:-4 1:-4 1:2 1:-9 1:-15 1:-15 1:-39 1:29 3:-1 3:-14 1:-3 1:-5 1:10 1:4 1:-5 1:17 1:-1 1:-17 1:-6 1:14 1:-14 1:-19 1:50 1:-10 1:-7 1:-3 3:-3 1:-1 1:-11 1:-3 1:-2 1:5 1:-16 1:-5 1:-16 1:-5 1:1 1:-6 1:11 1:-5 1:-3 1:-9 1:-5 1:1 1:27 1:8 1:-3 1:-2 4:-1 1:-5 1:4 1:-4 1:-3 1:10 1:-3 1:6 1:1 1:1 1:-1 1:4 1:-6 1:-11 1:-7 1:-2 1:-3 1:-18 1:-2 1:-4 4:-1 2:6 1:-5 1:-2 3:-2 1:22 2:1 1:2 1:49 1:-3 1:-7 1:6 1:6 1:3 1:-7 1:1 1:-1 1:9 1:-10 1:-3 1:-13 1:-22 1:-5 1:-14 1:-1 1:9 1:-20 1:15 1:12 1:38 1:-1 1:-1 1:-8 1:-1 1:-17 1:-5 3:5 2:4 1:1 2:-1 3:-3 1:4 5:8 2:-1 3:4 1:7 1:-2 3:-5 2:-1 1:-1 3:7 1:3 1:10 1:-2 9:1 1:-2 1:-1 1:-3 9:3 2:2 2:-2 1:-2 1:2 1:4 1:3 1:1 7:-1 1:-1 1:-7 1:3 1:2 1:-2 7:-1 1:-1 1:-3 1:-1 1:-20 1:-5 3:-1 2:-1 4:-2 2:-2 6:-1 4:5 2:5 1:-1 5:-1 4:7 1:3 1:13 1:-2 9:-1 1:2 1:-1 18:-1 10:-3 2:-1 4:-1 2:1 1:-1 3:-1 8:8 1:-1 5:-1 5:-1 1:11 1:3 6:-1 5:3 1:-1 17:-1 6:-1 6:-1 4:-1 8:-1 4:1 52:-1 2:-4 1:-1 1:3 1:4 3:5 1:5 1:-2 1:1 1:-1 1:-1 1:-1 6:-1 11:3 1:6 6:-1 2:1 1:-2 7:3 1:-1 2:-2 5:-1 2:-8 1:9 2:9 1:-5 1:-3 1:3 1:-1 1:-1 2:-2 1:-1 3:-8 1:4 1:-9 2:-2 5:18 1:-14 1:44 2:49 1:22 1:20 1:33 1:-31 2:11 1:-21 1:27 1:-19 2:1 1:-22 1:20 1:-106 2:-54 1:-8 1:70 1:31 1:27 1:-41 1:7 1:-4 1:-11 1:-31 1:44 1:26 1:-24 1:-10 1:-56 1:-21 1:1 1:-24 1:9 1:18 1:27 1:35 1:49 1:72 1:1 1:-2 1:-23 1:-3 1:-41 1:71 1:12 1:-21 1:-30 1:-20 1:36 1:-27 1:-3 1:-7 1:14 1:-12 1:-63 1:-67 1:18 1:10 1:-6 1:-8 1:58 1:19 1:50 1:8 1:-8 1:-8 1:-7 1:-42 1:-45 1:-4 1:-33 1:-45 1:-37 1:-31 1:-13 1:-11 1:11 1:32 1:28 1:49 1:103 1:27 1:95 1:-5 1:2 1:10 1:-23 1:25 1:5 1:-30 1:-20 1:3 1:-15 1:21 1:3 1:-15 1:18 1:5 1:-14 1:9 1:10 1:-1 1:-7 1:5 1:-25 1:-10 1:-15 1:-24 1:-1 1:-12 1:-6 1:-4 1:23 1:-3 1:17 1:7 1:-16 1:18 1:6 1:-2 1:9 1:16 1:3 1:-5 1:-4 1:14 1:39 1:21 1:22 1:-10 1:-19 1:-15 1:-18 1:-5 1:-98 1:-40 1:50 1:87 1:-40 1:7 1:45 1:62 1:47 1:3 1:8 1:-44 1:-23 1:-8 1:11 1:14 1:5 1:9 1:-86 1:-49 1:-23 1:12 1:24 1:22 1:12 1:-69 1:-42 1:-14 1:13 1:33 1:40 1:63 1:-70 1:-47 1:-16 1:4 1:5 1:18 1:-45 1:-25 1:-11 1:-9 2:-6 1:-1 1:-8 1:-19 1:25 1:26 1:70 1:56 1:44 1:13 1:37 1:15 1:-20 1:-12 2:33 4:16 1:6 1:10 1:8 1:6 1:13 1:-4 1:-3 1:1 1:12 1:5 1:-4 1:4 1:74 1:15 1:-15 1:-45 1:-1 2:28 1:-36 1:9 1:21 1:-4 1:2 1:-6 1:9 1:14 1:4 1:-1 1:-5 1:2 1:15 1:-8 1:2 1:11 1:-2 1:-3 1:29 1:-3 1:7 1:-16 1:-28 1:3 1:37 1:52 1:23 1:-9 1:4 1:2 1:-4 1:-18 1:15 1:9 1:33 1:-16 1:-47 1:-50 1:28 4:-5 1:-1 1:-9 1:-10 1:-9 1:8 1:39 1:10 1:7 1:-33 1:-11 1:-2 1:-5 1:-5 1:-6 1:-12 1:24 1:-5 1:-30 1:-10 1:22 1:2 1:-2 1:-2 1:1 1:-2 1:-8 1:29 1:-7 1:-5 1:10 1:-3 1:-6 1:3 1:14 1:8 1:-35 1:-9 1:29 1:36 1:-1 1:-6 1:-12 1:-2 1:4 1:-11 1:13 1:42 1:36 1:-4 1:28 1:22 1:7 1:-25 1:57 1:-21 1:-44 1:-78 1:-12 1:-8 1:13 1:15 1:45 1:14 3:3 2:-8 1:-5 1:-4 1:3 1:-2 1:2 1:25 1:8 1:-12 1:1 1:-7 1:1 1:-38 1:-27 1:5 1:-1 1:-4 1:-1 1:-31 1:-4 3:7 2:3 4:-6 2:-2 1:6 7:-14 1:-3 1:-4 1:11 1:-1 1:6 9:-4 1:2 1:-3 1:-1 1:-9 1:-8 1:9 1:2 1:25 1:-11 7:-1 1:6 1:2 1:1 1:-25 1:-3 1:-1 2:-2 2:-12 1:-1 1:-17 1:-10 1:9 1:13 1:42 1:23 1:-1 2:3 2:5 1:1 2:-1 1:7 1:3 1:13 1:-24 1:-1 2:2 2:-1 1:1 3:-5 2:10 1:-2 1:1 4:-10 1:-1 3:-6 2:-2 1:5 5:1 2:3 1:-2 1:4 2:4 1:8 5:-2 1:-1 5:2 4:-1 2:-5 6:1 1:-1 3:3 2:2 1:1 3:1 2:2 1:2 5:-3 2:3 1:8 1:2 1:1 1:10 1:14 5:-16 1:-2 4:1 1:10 1:5 3:-3 2:-1 1:-1 1:-1 2:1 1:2 1:-5 1:-3 17:-1 4:2 2:7 6:-6 4:4 2:-2 1:2 5:-1 56:-7 2:-11 1:-2 1:-49 1:-24 1:-2 2:-5 1:1 1:2 1:-10 1:3 1:-2 1:-2 1:3 1:-2 1:2 1:-1 2:-1 1:-2 1:2 1:8 3:4 1:-1 2:-4 1:-3 1:-2 1:-4 1:6 2:6 1:3 2:15 1:2 1:-2 1:-6 1:-1 6:-13 1:-9 1:-20 1:-3 2:-5 1:-2 4:20 1:-24 1:-20 1:35 1:-15 1:-11 1:32 1:-32 1:-2 1:-1 1:-12 1:-4 1:-1 2:37 1:9 1:-36 1:-21 1:-24 1:-2 1:-17 3:16 1:4 1:28 2:8 1:-15 1:26 1:11 1:-4 2:-3 1:6 1:-6 1:5 2:-11 1:-17 1:-21 1:-22 2:-11 1:2 1:42 1:28 1:-21 1:1 1:11 1:-1 1:-9 1:-9 1:19 1:5 1:-9 1:-9 1:12 1:-20 1:-15 1:-14 3:16 1:-5 1:19 1:14 3:-1 1:-4 1:2 1:9 1:-3 2:-8 1:-1 1:-10 1:-7 1:4 1:2 1:11 1:2 1:-17 1:-32 1:9 2:-12 1:10 1:31 1:8 1:-7 1:-1 1:-5 1:-7 1:-5 1:-8 1:-1 1:-4 1:1 1:-3 1:-1 1:-6 1:-30 2:-20 1:-3 1:7 1:14 1:53 1:3 1:58 1:-1 1:-9 1:-6 1:-11 1:-7 1:-8 1:7 1:12 1:13 1:-1 1:4 1:3 1:-15 1:-5 1:-3 1:1 1:8 1:-11 1:3 1:5 1:-4 1:-4 1:-6 1:-13 1:16 1:8 1:2 1:5 1:-2 1:10 1:4 1:-5 1:-2 1:7 1:3 1:-4 1:36 1:2 1:14 1:-10 2:-6 1:38 1:7 1:2 1:-9 1:-4 1:-80 1:-6 1:-14 1:-6 1:-108 1:-39 1:117 1:91 1:-38 1:18 1:41 1:43 1:4 1:3 2:-52 1:-8 1:18 1:10 1:-4 1:11 1:10 1:-14 1:-7 1:-1 1:1 1:8 1:-12 1:-20 1:-11 1:-17 1:-7 1:-5 1:-6 1:15 1:23 1:-27 1:-31 1:-30 1:1 1:33 1:58 1:-53 1:-20 1:-3 1:-5 1:-1 1:3 1:-2 1:-1 1:-27 1:16 1:34 1:47 1:13 1:52 2:41 1:22 1:6 1:-13 1:-53 3:8 1:-4 1:5 1:3 1:-4 1:6 1:16 1:9 1:10 1:13 1:-2 1:-11 1:-26 1:-11 1:32 1:-27 2:-1 1:-1 3:5 1:-3 1:6 2:1 1:14 1:6 1:3 1:-16 1:13 1:2 1:2 1:7 1:-24 1:5 1:5 1:10 1:-1 1:-2 1:9 2:-12 1:-1 1:2 1:-1 1:14 1:6 1:-7 1:-1 1:-6 1:-1 1:-6 1:5 1:9 1:11 1:14 1:-6 1:-10 1:-14 1:9 1:1 1:-1 1:-1 1:3 1:-1 1:15 1:-4 1:-7 1:10 1:29 1:14 1:-10 1:-6 2:-1 1:17 1:-3 1:5 1:-2 1:-6 1:-2 1:-16 1:-12 1:-6 1:-3 3:8 1:-2 1:-2 1:9 1:-2 1:-4 1:7 1:8 1:-2 1:-15 1:2 1:-8 1:-17 1:-6 1:-7 1:-8 1:-4 1:7 1:9 1:-1 1:12 1:-7 1:21 1:6 1:2 1:-23 1:33 1:-11 1:-14 1:-44 1:2 1:23 1:13 1:-4 1:-1 2:2 1:3 1:21 1:9 3:3 2:11 1:-5 1:3 2:-1 2:39 1:3 1:-1 2:-3 1:-2 1:-18 1:-8 1:4 2:2 1:-2 1:-28 1:-3 3:2 2:4 1:7 1:1 1:-1 1:-3 2:-20 1:-7 9:1 2:-10 1:7 1:3 2:1 3:2 1:-2 2:5 1:2 1:7 1:2 1:-1 2:-1 2:1 1:-7 1:-2 2:-9 1:-1 1:-9 1:-12 1:7 1:-2 1:5 1:-2 1:19 1:2 6:5 1:3 2:4 1:3 1:33 1:13 3:3 2:9 4:2 2:1 1:3 1:-1 2:-2 1:-1 1:2 1:-1 6:1 1:-2 1:-1 1:-8 1:-1 1:-31 1:-18 3:3 2:7 10:1 2:4 1:2 5:2 2:3 2:2 2:1 6:-2 12:-1 1:2 6:2 5:3 4:3 2:12 1:2 5:-5 1:-1 3:2 2:3 1:3 5:-1 1:-1 1:3 4:-1 24:1 6:-2 1:-1 3:1 2:8 1:1 61:-1 2:-7 1:-1 1:-32 1:-17 4:-1 1:1 1:2 1:-8 1:-4 1:-7 2:3 1:5 1:5 1:-1 1:22 1:-1 1:2 1:-3 3:4 3:3 1:2 1:2 1:-2 1:1 1:3 1:-2 1:2 2:6 1:4 1:1 1:-1 1:2 1:3 1:-2 4:-11 1:-5 1:-15 1:-4 1:-2 1:-3 1:-2 1:-1 1:5 2:24 1:-26 1:-6 1:12 1:-10 1:-7 1:4 1:-5 1:-1 2:15 1:7 2:-1 1:17 1:-12 1:-22 1:3 1:-4 1:-1 3:7 2:-3 1:-3 3:2 5:-2 2:-1 3:-1 1:-1 1:-13 1:3 7:-6 5:-1 1:-3 4:-1 2:-7 18:3 12:-1 5:-1 1:-1 1:1 3:-3 2:-1 1:-1 3:-1 3:-1 3:-6 3:-2 1:3 2:-1 3:-3 2:-1 1:-1 2:-2 1:1 2:-1 1:-1 5:3 1:2 12:-1 14:1 3:-1 9:-7 7:-3 1:-1 6:-5 1:-1 1:-4 1:2 1:3 1:-2 1:-1 1:-4 1:-3 1:-3 1:1 1:-1 1:-1 1:-4 9:-1 1:-1 4:-19 1:1 1:-1 1:-1 3:-21 4:-7 1:-15 1:1 1:-3 1:-10 1:2 1:-2 1:-4 1:2 1:-1 2:-3 1:-20 8:-4 2:2 3:-1 1:-1 1:-3 1:-7 1:-4 1:-1 1:-2 2:-1 2:-3 6:-3 6:-2 5:-1 1:-5 5:-1 1:-3 12:-1 6:4 6:-6 12:-1 12:2 1:-6 1:4 1:-4 1:-11 1:-1 1:-3 1:1 1:-1 40:3 6:3 30:3 12:2 90:3 42:3 129:3 27:5 3:6 2:6 8:2 1:-2 1:2 2:-1 1:-1 4:-8 1:-4 1:16 2:3 1:1 1:-7 1:23 1:-1 2:-22 1:11 1:6 1:-4 2:24 1:-15 1:-20 1:-12 2:12 1:-6 3:4 1:-14 1:-7 1:-7 2:1 1:-21 1:-36 1:15 1:-11 1:-2 1:8 1:21 1:43 5:-3 6:-2 1:-28 1:-3 1:1 2:-13 1:-22 1:62 1:2 1:-3 3:7 1:9 1:7 3:-1 1:-6 1:-11 1:-24 1:23 2:-4 1:-1 1:3 1:-4 1:-3 1:6 1:-18 1:-18 1:11 1:-22 1:-3 1:-13 1:-9 1:-3 1:-2 1:-18 1:-2 1:-12 1:-2 1:-1 1:-5 1:3 1:-1 1:16 1:-9 1:-3 1:-6 1:6 1:-5 1:-12 1:1 1:28 1:-26 1:9 1:-7 1:-14 1:17 2:-3 1:12 1:6 1:19 1:16 1:-2 1:-13 1:-5 2:-1 1:2 1:-3 1:-4 1:-7 2:-2 1:4 3:4 1:4 1:-4 1:6 1:-2 2:-9 1:7 3:5 1:-54 1:-1 1:-1 1:-1 2:3 1:-2 2:12 1:-1 2:-1 1:-3 1:-1 1:1 1:-5 1:-7 2:10 1:-11 1:-16 1:-2 1:13 1:-14 1:-9 1:-10 1:-28 1:-20 1:-5 1:5 1:23 1:22 1:38 1:-72 1:-53 1:-47 1:-55 1:-18 1:-53 1:11 8:26 1:12 1:2 1:-17 1:-10 1:-16 1:-2 1:3 1:1 1:-20 1:10 2:-8 4:-19 1:11 1:1 1:-64 1:-54 1:-64 1:4 1:77 1:94 1:42 1:-13 1:-29 1:-45 1:4 1:-20 1:67 1:-8 1:-5 2:-6 1:-20 1:6 1:14 2:11 1:-14 1:8 1:8 1:-1 1:5 1:-17 1:-20 1:29 1:-12 1:-1 1:1 1:12 5:-17 1:3 1:-5 3:11 1:19 1:-2 1:-7 2:-3 1:-15 1:22 1:-5 1:10 2:1 1:-7 1:7 6:-3 1:-2 1:-3 3:-2 2:-2 1:9 3:-2 1:4 1:-2 1:6 2:-4 1:6 1:-7 6:-3 1:-1 1:-1 3:-1 2:-8 1:-10 1:-2 1:-3 1:-13 1:25 1:9 1:-1 2:-1 1:-1 1:-17 1:16 1:-1 1:5 1:-12 1:-9 1:19 1:2 1:2 2:-1 1:-15 1:-13 1:-2 1:-3 3:-2 1:40 6:-16 1:-1 4:-1 1:-5 1:-1 1:-2 3:-1 1:-6 1:-2 5:-12 2:-1 4:-1 5:-1 1:3 7:-2 1:-1 4:-10 12:-1 1:-2 1:-3 3:-4 1:30 7:-1 1:-2 4:-16 7:-2 1:-3 3:-2 1:26 6:-7 1:-2 5:22 12:-1 6:-3 5:-1 1:1 8:-1 4:-2 30:-1 18:-3 6:-3 5:-1 1:-1 36:3 24:-2 54:-19 2:-1 4:-8 3:6 2:2 1:-1 6:1 7:-2 2:-4 7:-2 2:3 7:-2 1:-2 1:-12 4:-1 4:10 1:-26 1:-3 1:3 1:18 1:-16 1:7 1:-15 1:-6 1:-1 1:-12 1:10 2:-4 1:12 1:44 1:-21 1:-7 1:3 1:-1 4:2 1:-1 1:-4 2:-6 1:-9 1:-2 1:-3 1:-1 2:4 1:2 1:1 1:-1 2:-3 1:13 1:1 1:-4 7:-5 2:-2 4:3 1:-2 1:-2 3:-1 1:10 14:-1 4:-1 5:-1 1:-2 6:-2 5:-1 1:-2 1:9 2:-1 1:9 3:-13 2:-2 1:-1 3:-2 3:1 2:-1 1:-2 1:2 1:-2 1:3 4:-1 1:-3 1:-3 1:-1 1:-5 1:2 1:-1 1:1 1:9 3:-4 2:11 1:2 3:-6 3:5 2:1 1:-1 3:-1 3:-1 3:3 3:-1 1:-1 3:-1 1:-9 5:-2 7:-7 7:-9 7:3 1:-6 1:-5 1:7 1:-2 1:7 1:3 1:-2 1:-6 1:-17 2:4 1:10 1:-6 9:-1 2:-1 4:12 1:14 1:15 1:-5 1:-46 2:9 1:-1 1:-19 1:6 1:-8 1:-8 1:-27 1:-17 1:-13 1:27 1:11 1:4 1:6 1:-2 1:1 1:-6 1:-2 1:-1 2:-2 1:-1 2:-1 1:-2 1:-5 1:-2 2:-1 1:-7 1:-3 1:-9 1:-3 1:-5 1:-2 1:5 1:2 1:2 1:-1 7:1 6:-4 1:-1 1:-2 4:6 1:-1 1:-1 3:-1 1:-5 11:-1 1:-5 6:-2 5:-1 1:-3 12:-1 1:-1 5:6 6:8 1:-4 1:-13 1:-2 1:10 1:-6 1:-1 1:-4 1:-2 3:11 1:-1 6:17 12:6 6:-6 6:-5 12:-4 12:-2 18:-2 6:1 6:10 12:25 6:-1 6:3 18:-8 48:-1 30:-1 114:-6 8:1 1:19 3:-1 6:-1 9:-1 9:-1 7:-2 2:-1 8:5 3:-2 1:18 1:-8 1:4 1:3 1:-2 3:12 1:3 1:-2 1:8 1:-2 1:-13 1:5 1:3 1:6 1:-3 2:10 1:4 1:-5 1:-15 2:12 1:-6 1:-9 1:8 3:-4 2:-1 1:6 2:5 1:7 1:2 1:-4 2:-4 1:8 1:-5 1:5 1:9 1:17 1:-7 1:10 1:-4 1:6 1:-27 1:12 1:-3 1:-12 1:-6 1:1 1:-9 1:9 4:-11 1:-15 1:-4 3:3 2:2 1:-1 1:-2 1:-3 1:3 1:-2 1:21 1:-10 1:-2 3:15 1:4 1:-21 1:8 1:-1 2:19 1:-14 1:-17 1:1 1:11 1:-4 1:25 1:30 1:-34 1:12 1:6 1:8 1:1 1:9 1:13 1:4 1:-8 1:-7 1:-5 1:-2 1:-7 1:-21 2:-11 1:8 2:16 1:7 1:-3 1:6 1:11 1:-3 1:-6 1:3 1:-8 1:1 1:13 1:-2 1:17 1:10 1:6 1:-15 1:-9 1:-4 1:-8 1:8 1:-3 1:-10 1:-7 1:2 1:-4 1:-5 1:-3 2:4 1:-1 1:3 1:-3 2:-4 1:-5 2:-1 1:-1 1:-1 1:-1 1:-2 1:-2 1:-1 1:2 1:3 2:8 1:-1 1:-1 1:-6 1:-7 2:-4 1:-21 1:20 1:15 1:2 1:-6 1:-5 1:-1 1:-1 1:-3 1:-1 1:-1 2:-1 2:-25 1:-34 1:-23 1:-11 1:32 1:49 1:59 1:-15 1:-11 1:-2 1:-8 1:-17 1:-3 1:14 1:-4 1:-9 1:1 1:-10 1:-12 1:-25 1:13 1:-1 1:-2 1:-2 4:-1 1:-4 1:5 1:1 1:1 1:-4 1:-11 1:-22 1:27 1:8 1:-3 1:-8 2:1 4:-7 1:-2 1:10 1:4 1:-2 1:-3 1:2 1:-10 1:6 1:-13 1:10 1:7 1:-18 1:28 2:-1 1:-8 1:-1 2:6 1:-8 1:10 1:16 2:1 1:-6 1:-9 1:3 1:-3 1:8 1:-16 1:-5 1:14 1:-7 1:38 1:-30 4:25 1:-3 1:-2 1:-4 1:7 1:-1 1:-4 1:4 1:-5 1:9 1:-2 1:-1 1:-6 1:-11 1:-5 1:-6 1:7 1:-10 1:6 1:11 1:-6 2:-1 2:-7 1:-2 1:1 1:-3 1:3 1:-1 1:10 1:12 1:4 2:-1 1:-1 1:5 1:-8 1:-3 1:-2 2:3 1:16 1:5 1:-10 3:-1 1:-2 1:-4 1:-4 2:-1 1:-1 1:-13 1:-9 1:-2 1:-2 1:-8 1:3 1:19 1:2 1:4 1:-2 1:9 1:-3 1:8 1:5 1:-20 1:-9 1:2 1:9 1:4 1:-19 1:-20 1:-3 1:6 1:24 1:10 1:-4 1:-1 4:-5 2:-4 10:-5 1:-4 1:-3 2:1 2:1 1:1 1:-5 1:2 3:-6 1:1 1:6 1:-2 1:-2 2:5 1:-2 1:3 4:-1 1:1 1:-2 10:-2 1:-3 1:-2 10:4 1:3 1:-1 4:-4 1:-4 1:-4 8:-1 2:-8 7:1 1:-1 2:-2 2:-5 1:-2 1:-6 17:-1 6:1 3:-2 2:-11 1:-2 1:-2 2:-1 2:3 1:-1 1:-4 4:3 4:-3 2:6 1:-2 1:-1 6:-2 4:1 1:-1 1:7 7:-1 9:-4 1:-1 5:2 6:-1 6:-4 1:-2 1:-3 4:2 6:-2 1:-4 1:-1 4:-1 6:-1 25:3 5:1 2:2 2:2 2:1 1:2 3:-1 2:-1 1:4 5:1 2:1 49:2 1:7 2:5 1:7 1:6 4:-6 1:-2 1:-3 1:-2 2:-1 1:-4 2:-2 3:-1 3:-1 1:1 2:-2 1:-2 2:5 1:-1 2:1 1:-1 2:-3 1:-1 2:-2 1:1 2:4 1:3 2:4 4:1 2:6 1:-1 2:3 3:-1 2:1 1:-11 1:33 1:-42 1:-4 1:-8 1:-4 1:-3 1:-3 2:-15 1:-4 1:-1 1:-1 1:-18 1:-5 1:-1 2:-13 2:9 2:6 1:-4 1:-2 1:-2 2:2 1:-3 1:-4 1:9 1:-2 2:-1 1:13 1:-9 1:2 2:-6 1:2 1:-5 1:5 3:-5 1:-2 1:10 2:-2 1:2 1:7 2:10 1:-1 1:-11 1:-5 1:-16 1:-1 1:1 1:-2 1:-11 2:-4 1:-1 1:-1 9:-1 1:14 2:7 3:-2 3:2 2:-2 1:2 1:-10 2:-5 3:-2 1:11 2:17 1:-1 1:-4 1:15 2:-7 1:-4 2:-8 1:2 2:3 1:3 2:-1 1:-9 3:-9 3:-12 1:5 1:24 1:-3 2:-4 1:-16 3:10 1:9 1:-10 1:4 3:5 5:4 1:-2 2:-1 1:-2 3:-1 2:-1 13:2 1:4 2:3 1:-2 1:-2 3:8 1:-2 1:-10 5:9 1:-1 1:-4 7:22 1:-4 1:-7 1:-1 1:11 1:2 1:3 1:-24 4:-1 2:-1 1:1 1:-10 1:-4 1:2 1:-3 1:5 1:-11 8:-3 1:1 2:1 1:-2 1:7 1:-42 1:21 1:11 1:4 1:1 2:-7 4:-6 1:-9 1:8 1:2 1:2 1:5 1:-4 1:-3 1:12 1:-4 1:-7 1:-8 1:-10 1:5 2:-1 1:-1 3:-4 1:-2 1:-2 1:12 3:-6 1:2 1:-7 2:6 1:-5 1:5 1:1 1:-1 1:-1 1:-4 2:-1 1:-1 1:-1 2:-2 1:-1 1:-5 1:-2 1:18 2:-2 2:12 2:-4 2:-2 1:-4 1:-1 1:-1 1:8 1:-1 1:-8 7:-1 3:-2 3:-1 3:-5 3:-1 1:-5 2:20 1:-1 1:-8 2:-1 2:-1 4:-2 2:-3 4:4 2:5 1:-2 1:-7 1:2 1:-4 1:-1 1:6 1:-1 1:-1 1:-8 1:4 1:5 1:6 1:-7 1:-3 1:1 1:-8 1:8 1:-1 1:-1 1:-2 2:-6 1:-1 11:-2 5:-1 1:2 2:1 4:3 2:4 3:2 1:2 6:-2 13:-1 11:1 5:-1 1:-6 11:1 1:2 2:4 2:-1 7:-1 1:-5 1:-1 11:-1 18:-1 2:2 4:1 12:-2 11:1 19:1 18:-2 6:1 6:1 42:-1 6:-1 6:1 60:7 2:6 2:-1 2:1 2:-2 41:-1 8:-4 1:1 1:15 1:-13 1:-1 2:-3 4:6 4:16 1:10 1:16 1:3 1:9 2:1 1:-1 1:23 1:-16 1:5 1:-9 2:8 1:-12 1:2 1:3 1:6 2:-3 1:14 1:-2 1:-14 2:-6 1:2 1:-4 1:7 2:26 1:-2 1:-7 1:8 1:16 1:8 1:-18 1:54 1:-8 1:-12 1:-15 1:10 1:-3 1:22 1:-4 1:-6 1:12 1:21 1:-7 1:-1 1:-1 2:-8 1:-26 1:-7 4:-9 1:-11 1:4 1:3 1:9 1:2 1:-7 1:-6 1:22 1:-5 1:-1 1:2 1:-17 1:-21 1:-33 1:4 1:3 1:-1 1:-20 1:-5 1:-15 1:-23 1:-3 1:14 1:48 1:-9 1:4 1:-13 1:1 1:8 1:-8 1:-17 2:-3 1:10 1:9 1:-3 1:-23 1:-9 1:-1 1:-22 1:2 1:6 1:-2 1:16 1:-13 1:19 1:-9 1:-4 1:-10 1:5 1:9 1:3 1:-1 1:-3 2:17 1:-2 1:-19 1:14 1:1 1:7 1:7 1:-5 1:30 1:-2 1:-1 1:1 1:11 3:15 1:4 2:14 1:-1 1:-5 1:-11 2:-3 1:4 2:-6 1:6 2:-6 2:7 1:-3 2:10 1:4 1:-11 1:2 2:-9 1:12 1:26 1:-3 1:-2 1:-5 1:-3 2:38 1:-23 1:-24 1:-5 1:-8 1:-3 1:-14 1:2 1:-3 1:-7 1:-17 1:22 1:-1 1:-6 1:6 1:6 1:-8 1:-1 1:-15 1:8 1:5 1:-3 1:-12 1:-2 1:-29 1:-39 1:-26 1:-23 1:-9 1:-1 1:-5 1:-2 1:-2 1:-1 2:-7 1:11 1:40 1:-16 1:12 1:-7 1:-26 1:-4 1:-2 1:16 1:-4 2:-20 4:-14 1:-1 1:-4 1:1 1:-5 1:3 1:-1 2:7 1:-14 1:4 1:-14 1:17 1:-6 1:-13 1:-7 1:-11 3:-4 1:-37 1:12 1:-2 1:1 1:3 1:5 1:1 1:-1 1:-8 1:3 1:5 1:-1 1:-8 1:-6 1:10 1:-15 2:1 3:-3 1:14 1:-4 1:-7 1:-6 1:1 1:-1 1:10 1:21 1:32 1:-2 1:-7 1:-21 1:20 1:-2 1:2 1:2 1:-1 1:18 2:1 1:5 3:-2 1:-19 1:27 1:-11 1:-2 1:-1 1:1 1:-32 1:-21 1:5 1:2 1:-2 1:-3 1:-2 1:-11 1:-2 1:-5 1:15 1:18 1:-29 1:-5 4:2 1:-5 1:20 1:3 2:10 1:-6 1:-6 1:-31 1:11 1:-2 1:-2 1:1 1:-3 1:-29 1:13 1:1 1:-6 1:-4 1:14 1:-9 1:-19 1:-14 1:-16 1:20 1:17 1:20 1:21 1:-23 2:-12 1:-5 1:-8 2:-1 2:-6 1:-21 1:-2 1:-2 1:-1 2:-2 1:13 1:10 1:2 1:3 3:-8 1:2 1:-2 1:-1 1:-2 1:2 1:11 1:5 1:15 2:-5 1:4 3:4 1:-1 2:-2 1:4 2:1 3:-1 1:-4 7:5 2:-2 1:-1 1:-3 1:-3 7:-8 1:-2 4:-10 1:11 1:1 1:3 2:-8 1:-3 8:18 1:-3 1:-7 1:6 1:11 7:-5 1:6 1:1 2:-3 1:-16 1:-1 1:-1 4:20 1:2 1:-2 1:-1 2:-2 1:-8 1:3 1:1 4:5 2:-1 3:-1 1:-2 1:-4 1:2 3:-1 1:-7 1:2 1:1 3:1 1:7 2:-1 5:-1 1:12 1:-1 1:-1 1:-1 1:8 2:-2 4:3 1:1 5:-7 7:2 5:1 1:1 1:-2 5:2 5:-1 6:1 1:-6 1:-1 3:-2 1:-13 5:-1 1:4 1:-4 1:-1 4:-4 5:2 1:-2 1:5 4:4 1:2 24:-6 4:-1 2:-2 2:-1 4:1 6:-2 6:2 49:6 1:11 1:-1 1:-2 1:2 1:13 1:6 1:-4 2:-2 1:-1 2:-2 1:1 1:1 2:-1 1:4 3:-3 1:2 2:-6 3:1 1:1 2:1 1:3 2:1 1:-3 2:-3 1:2 2:-7 3:-2 7:5 1:-1 1:8 1:5 1:-1 1:2 1:2 2:7 2:8 1:1 1:25 1:-14 1:6 1:13 1:28 1:-14 1:-2 1:-3 1:24 1:-8 1:-1 1:-5 1:-9 1:-3 1:-14 1:-11 1:-10 1:-23 1:-15 1:-1 1:24 1:-71 1:-141 1:-48',
}
