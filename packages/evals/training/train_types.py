#!/usr/bin/python3
"""Learns which type of organization a name means: multinomial logistic regression over hashed features.

  node dist/training/prepare-types.js NAMES.jsonl
  /usr/bin/python3 training/train_types.py NAMES.jsonl                    writes the parser's weights
  /usr/bin/python3 training/train_types.py NAMES.jsonl --without w17      the same, hands left out that tell what they are worth
"""
import argparse
import json
import os

import torch
import torch.nn as nn

from export import PARSER, table

WEIGHTS = os.path.join(PARSER, 'src/organizations/naming/type-weights.ts')
EPOCHS, BATCH, RATE, DECAY, DROPPED = 20, 64, 0.1, 1e-5, 0.4
HELD_OUT = 'held-out'


def bags(names, training=False):
    """Features and where those of each name start; some are dropped while learning, so that none decides alone."""
    rows, starts = [], []
    for name in names:
        starts.append(len(rows))
        features = torch.tensor(name['features'])
        if training:
            kept = features[torch.rand(len(features)) > DROPPED]
            features = kept if len(kept) else features
        rows.extend(features.tolist())
    return torch.tensor(rows), torch.tensor(starts)


def learn(names, sizes, types):
    torch.manual_seed(1)
    model = nn.EmbeddingBag(sizes['rows'], len(types), mode='sum')
    nn.init.zeros_(model.weight)
    optimizer = torch.optim.Adagrad(model.parameters(), lr=RATE)
    for _ in range(EPOCHS):
        order = torch.randperm(len(names)).tolist()
        for at in range(0, len(order), BATCH):
            batch = [names[i] for i in order[at : at + BATCH]]
            wanted = torch.tensor([types[name['type']] for name in batch])
            loss = nn.functional.cross_entropy(model(*bags(batch, True)), wanted)
            loss = loss + DECAY * model.weight.pow(2).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('names')
    parser.add_argument('--without', default='')
    asked = parser.parse_args()
    torch.set_num_threads(1)
    with open(asked.names) as lines:
        sizes = json.loads(next(lines))
        names = [json.loads(line) for line in lines]
    types = {name: at for at, name in enumerate(sizes['types'])}
    left_out = {HELD_OUT, *filter(None, asked.without.split(','))}
    model = learn([name for name in names if name['hand'] not in left_out], sizes, types)
    text, kept = table(model.weight.data)
    model.weight.data = kept
    for hand in sorted(left_out):
        own = [name for name in names if name['hand'] == hand]
        found = model(*bags(own)).argmax(1).tolist()
        right = sum(types[name['type']] == at for name, at in zip(own, found))
        ruled = sum(name['type'] == name['ruled'] for name in own)
        print(f'{hand}: {100 * right / len(own):.1f} of 100 right, by rules alone {100 * ruled / len(own):.1f}')
    with open(WEIGHTS, 'w') as out:
        out.write("import type { TableText } from '../../learned/table-text.js'\n\n")
        out.write('/** Learned by packages/evals/training/train_types.py; see docs/organizations.md. */\n')
        out.write(f'export const TYPE_WEIGHTS: TableText = {json.dumps(text)}\n')


if __name__ == '__main__':
    main()
