#!/usr/bin/python3
"""How sure the tagger may be of a name: from what networks found in texts of hands that they were trained without.

  /usr/bin/python3 training/calibrate.py MODEL-A.pt.found.jsonl MODEL-B.pt.found.jsonl

Prints the share of right names by probability, as the parser's curve, and precision and recall by threshold.
"""
import json
import sys

EDGES = (0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1.0001)


def read(paths):
    """(probability, right) of each name found, and how many there were to find."""
    found, wanted = [], 0
    for path in paths:
        for line in open(path):
            passage = json.loads(line)
            if passage['set'] == 'held-out':
                continue
            gold = {tuple(span) for span in passage['gold']}
            wanted += len(gold)
            found += [(p, (start, end) in gold) for start, end, p in passage['found']]
    return found, wanted


def rising(points):
    """Pools neighbours until the share of right names never falls (isotonic regression)."""
    pools = []
    for probability, right, count in points:
        pools.append([probability * count, right, count])
        while len(pools) > 1 and pools[-2][1] * pools[-1][2] > pools[-1][1] * pools[-2][2]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last)]
    return [(mass / count, right / count, count) for mass, right, count in pools]


def main():
    found, wanted = read(sys.argv[1:])
    points = []
    for low, high in zip(EDGES, EDGES[1:]):
        inside = [(p, right) for p, right in found if low <= p < high]
        if inside:
            points.append((sum(p for p, _ in inside) / len(inside), sum(right for _, right in inside), len(inside)))
    print(f'{len(found)} names found, {wanted} to find\nprobability  share right  names')
    curve = rising(points)
    for probability, share, count in curve:
        print(f'{probability:.3f}  {share:.3f}  {count}')
    share_of = lambda p: interpolate([(0, 0), *((a, b) for a, b, _ in curve), (1, curve[-1][1])], p)
    print('least confidence  precision  recall  F1')
    for least in (0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9):
        kept = [right for p, right in found if share_of(p) >= least]
        precision, recall = sum(kept) / max(1, len(kept)), sum(kept) / wanted
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f'{least:.2f}  {precision:.3f}  {recall:.3f}  {f1:.3f}')


def interpolate(points, p):
    for (left, low), (right, high) in zip(points, points[1:]):
        if left <= p <= right:
            return low + (high - low) * (p - left) / max(1e-12, right - left)
    return points[-1][1]


if __name__ == '__main__':
    main()
