#!/usr/bin/python3
"""Learns the tagger of organizations. PyTorch 1.13 (Debian: python3-torch), one core, minutes.

  node dist/training/prepare.js EXAMPLES.jsonl
  /usr/bin/python3 training/train.py EXAMPLES.jsonl --out MODEL.pt                   all texts that are not held out
  /usr/bin/python3 training/train.py EXAMPLES.jsonl --out MODEL.pt --without w1,w5   two hands left out, and scored

A run that --minutes stops goes on where it was when it is started again (exit code 75 says that more is to do);
however often it is stopped, the same seed gives the same weights.
"""
import argparse
import math
import os
import sys
import time

import numpy as np
import torch
import torch.nn as nn

from data import batches_of, passage_of, random_of, read, stack, vocabulary_of
from network import Network
from score import score

BATCH, WARM_UP = 32, 200
TIMES = {'news': 1, 'short': 2, 'kinds': 3}
"""How often an epoch shows the texts of each set: short ones are dense, those of kinds few."""
AVERAGED_EVERY, AVERAGE_KEEPS = 4, 0.995


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('examples')
    parser.add_argument('--out', required=True)
    parser.add_argument('--without', default='', help='hands whose texts are left out, and scored instead')
    parser.add_argument('--epochs', type=int, default=5)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--begin', default='', help='a model to go on from')
    parser.add_argument('--rate', type=float, default=2e-3)
    parser.add_argument('--minutes', type=float, default=math.inf)
    return parser.parse_args()


def swaps_of(examples):
    return max((len(e.get('swapped', ())) for e in examples), default=0)


def swapped(example, n):
    return {**example, **example['swapped'][n]} if 'swapped' in example else example


class Run:
    """One training: what it learns from, where it is."""

    def __init__(self, asked):
        self.asked = asked
        sizes, examples = read(asked.examples)
        left_out = set(filter(None, asked.without.split(',')))
        taught = [e for e in examples if e['set'] != 'held-out' and e['hand'] not in left_out]
        begun = torch.load(asked.begin) if asked.begin else None
        # A model that goes on keeps its characters in their order.
        self.vocabulary = begun['vocabulary'] if begun else vocabulary_of(taught)
        self.sizes = sizes
        index = {character: at + 2 for at, character in enumerate(self.vocabulary)}
        clues = len(sizes['clueSizes'])
        passages = lambda some: [passage_of(e, index, clues) for e in some]
        pieces = lambda some: [
            piece for e in some for piece in list(passage_of(e, index, clues).pieces()) * TIMES[e.get('set', '')]
        ]
        # Every other epoch the names are others.
        self.taught = [pieces(taught)] + [pieces([swapped(e, n) for e in taught]) for n in range(swaps_of(taught))]
        self.asked_sets = {'held-out': passages([e for e in examples if e['set'] == 'held-out'])}
        for hand in sorted(left_out):
            self.asked_sets[hand] = passages([e for e in examples if e['hand'] == hand])
        torch.manual_seed(asked.seed)
        self.network = Network(len(self.vocabulary), sizes['pairRows'], sizes['clueSizes'])
        if begun:
            self.network.load_state_dict(begun['weights'])
        self.optimizer = torch.optim.Adam(self.network.parameters(), lr=asked.rate)
        self.average = {name: value.clone() for name, value in self.network.state_dict().items()}
        self.step = 0
        self.batches = [math.ceil(len(self.shown(epoch)) / BATCH) for epoch in range(asked.epochs)]
        if os.path.exists(self.part):
            self.resume()

    def shown(self, epoch):
        swaps = self.taught[1:]
        return swaps[epoch // 2 % len(swaps)] if epoch % 2 and swaps else self.taught[0]

    @property
    def part(self):
        return self.asked.out + '.part'

    def resume(self):
        saved = torch.load(self.part)
        self.network.load_state_dict(saved['network'])
        self.optimizer.load_state_dict(saved['optimizer'])
        self.average, self.step = saved['average'], saved['step']
        torch.set_rng_state(saved['random'])

    def pause(self):
        torch.save(
            {
                'network': self.network.state_dict(),
                'optimizer': self.optimizer.state_dict(),
                'average': self.average,
                'step': self.step,
                'random': torch.get_rng_state(),
            },
            self.part,
        )

    def train(self):
        """True when it is done; False when the time is over."""
        begun = time.time()
        self.network.train()
        for epoch, size in enumerate(self.batches):
            done = self.step - sum(self.batches[:epoch])
            if done >= size:
                continue
            for batch in batches_of(self.shown(epoch), BATCH, random_of(self.asked.seed, epoch))[done:]:
                if time.time() - begun > self.asked.minutes * 60:
                    self.pause()
                    return False
                self.learn(batch)
            print(f'epoch {epoch + 1} of {self.asked.epochs}, {time.time() - begun:.0f} s', flush=True)
        return True

    def learn(self, batch):
        for group in self.optimizer.param_groups:
            group['lr'] = self.asked.rate * min(1, (self.step + 1) / WARM_UP) * (1 - self.step / sum(self.batches))
        characters, pairs, clues, tags, lengths = stack(batch)
        loss = self.network.loss(self.network.emissions(characters, pairs, clues), tags, lengths)
        self.optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 5)
        self.optimizer.step()
        self.step += 1
        if self.step % AVERAGED_EVERY == 0 or self.step < 50:
            keeps = min(AVERAGE_KEEPS if self.step > 50 else 0.9, 1 - 1 / (self.step / AVERAGED_EVERY + 1))
            with torch.no_grad():
                for name, value in self.network.state_dict().items():
                    self.average[name].mul_(keeps).add_(value, alpha=1 - keeps)

    def finish(self):
        torch.save(
            {'weights': self.average, 'vocabulary': self.vocabulary, 'sizes': self.sizes, 'options': vars(self.asked)},
            self.asked.out,
        )
        if os.path.exists(self.part):
            os.remove(self.part)
        self.network.load_state_dict(self.average)
        score(self.network, self.asked_sets, self.asked.out + '.found.jsonl')


def main():
    torch.set_num_threads(1)
    asked = options()
    run = Run(asked)
    print(f'{len(run.taught[0])} passages, {sum(map(len, run.taught[0]))} characters, {len(run.vocabulary)} kinds', flush=True)
    if not run.train():
        sys.exit(75)
    run.finish()


if __name__ == '__main__':
    main()
