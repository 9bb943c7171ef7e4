"""Decoding one text's chain: the best tags, the names in them, and how sure each is."""
import numpy as np

from network import FIRST, FORBIDDEN, INNER, LAST, SINGLE


def log_sum(x, axis):
    top = x.max(axis, keepdims=True)
    return (top + np.log(np.exp(x - top).sum(axis, keepdims=True))).squeeze(axis)


def spans_of(tags):
    spans, start = [], None
    for at, tag in enumerate(tags):
        if tag == FIRST:
            start = at
        elif tag == LAST and start is not None:
            spans.append((start, at + 1))
        elif tag == SINGLE:
            spans.append((at, at + 1))
    return spans


class Chain:
    def __init__(self, network):
        self.between = network.scores_between().detach().numpy().astype(np.float64)
        self.start = (network.start + network.first).detach().numpy().astype(np.float64)
        self.end = network.last.numpy().astype(np.float64)

    def names(self, emissions):
        """(start, end, probability) of each name in the best tags of one text."""
        emissions = emissions.astype(np.float64)
        tags = self.best(emissions)
        spans = spans_of(tags)
        if not spans:
            return []
        before, after, total = self.sums(emissions)
        return [(s, e, self.probability(emissions, s, e, before, after, total)) for s, e in spans]

    def best(self, emissions):
        size = len(emissions)
        score = self.start + emissions[0]
        back = np.zeros((size, len(score)), int)
        for at in range(1, size):
            table = score[:, None] + self.between
            back[at] = table.argmax(0)
            score = table.max(0) + emissions[at]
        tags = [int((score + self.end).argmax())]
        for at in range(size - 1, 0, -1):
            tags.append(int(back[at][tags[-1]]))
        return tags[::-1]

    def sums(self, emissions):
        size = len(emissions)
        before, after = np.zeros_like(emissions), np.zeros_like(emissions)
        before[0] = self.start + emissions[0]
        for at in range(1, size):
            before[at] = log_sum(before[at - 1][:, None] + self.between, 0) + emissions[at]
        after[size - 1] = self.end
        for at in range(size - 2, -1, -1):
            after[at] = log_sum(self.between + (emissions[at + 1] + after[at + 1])[None], 1)
        return before, after, log_sum(before[size - 1] + after[size - 1], 0)

    def probability(self, emissions, start, end, before, after, total):
        """That exactly the characters from start to end are a name."""
        if end - start == 1:
            path = before[start][SINGLE]
            return float(np.exp(min(0.0, path + after[start][SINGLE] - total)))
        path = before[start][FIRST]
        for at in range(start + 1, end - 1):
            path += self.between[FIRST if at == start + 1 else INNER][INNER] + emissions[at][INNER]
        path += self.between[FIRST if end - start == 2 else INNER][LAST] + emissions[end - 1][LAST]
        return float(np.exp(min(0.0, path + after[end - 1][LAST] - total)))
