"""Passages as dist/training/prepare.js writes them, as arrays."""
import json
import random
from collections import Counter

import numpy as np
import torch

from network import FIRST, INNER, LAST, SINGLE

LONGEST_PIECE = 160
"""Longer passages are cut for training: a batch is as long as its longest."""


class Passage:
    def __init__(self, text, characters, pairs, clues, tags, example):
        self.text, self.characters, self.pairs, self.clues, self.tags = text, characters, pairs, clues, tags
        self.example = example

    def __len__(self):
        return len(self.characters)

    def pieces(self):
        start = 0
        while start < len(self):
            end = self.cut(start)
            part = slice(start, end)
            yield Passage(self.text[part], self.characters[part], self.pairs[part], self.clues[part], self.tags[part], self.example)
            start = end

    def cut(self, start):
        """Behind the last sentence that fits; never within a name."""
        end = min(len(self), start + LONGEST_PIECE)
        if end == len(self):
            return end
        sentence = max(self.text.rfind(mark, start + LONGEST_PIECE // 2, end) for mark in '。!?;,') + 1
        end = sentence if sentence > 0 else end
        while end < len(self) and self.tags[end] in (INNER, LAST):
            end += 1
        return end


def read(path):
    with open(path) as lines:
        sizes = json.loads(next(lines))
        return sizes, [json.loads(line) for line in lines]


def vocabulary_of(examples):
    """Characters that occur twice or more, the commonest first."""
    counts = Counter(character for example in examples for character in example['text'])
    return ''.join(character for character, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count >= 2)


def passage_of(example, index, clue_count):
    text = example['text']
    tags = np.zeros(len(text), np.int64)
    for start, end in example['names']:
        tags[start:end] = INNER
        tags[start], tags[end - 1] = FIRST, LAST
        if end - start == 1:
            tags[start] = SINGLE
    return Passage(
        text,
        np.array([index.get(character, 1) for character in text], np.int64),
        np.array(example['pairs'], np.int64),
        np.array(example['clues'], np.int64).reshape(-1, clue_count),
        tags,
        example,
    )


def stack(passages):
    """Characters, pairs, clues, tags, lengths of a batch, filled up with zeros."""
    length = max(map(len, passages))

    def filled(name):
        first = getattr(passages[0], name)
        table = np.zeros((len(passages), length) + first.shape[1:], np.int64)
        for row, passage in zip(table, passages):
            row[: len(passage)] = getattr(passage, name)
        return torch.from_numpy(table)

    return filled('characters'), filled('pairs'), filled('clues'), filled('tags'), torch.tensor([len(p) for p in passages])


def batches_of(passages, size, rng):
    """Batches of passages of about one length, in random order."""
    order = list(passages)
    rng.shuffle(order)
    shelves = [sorted(order[i : i + size * 20], key=len) for i in range(0, len(order), size * 20)]
    batches = [shelf[i : i + size] for shelf in shelves for i in range(0, len(shelf), size)]
    rng.shuffle(batches)
    return batches


def random_of(seed, epoch):
    return random.Random(seed * 1000 + epoch)
