#!/usr/bin/python3
"""Learns the network of blocks by which the parser divides pages, and writes it. PyTorch 1.13 (Debian: python3-torch), one core, minutes.

  node dist/training/division/prepare-network.js BLOCKS.jsonl
  /usr/bin/python3 training/train_division.py BLOCKS.jsonl --halves FOLDER    two networks, each without one half of the pages, for train:division
  /usr/bin/python3 training/train_division.py BLOCKS.jsonl                    writes the parser's weights, and a sample that its test must agree with
  /usr/bin/python3 training/train_division.py BLOCKS.jsonl --without p3,p4    these hands' pages are left out, scored, and nothing is written
"""
import argparse
import collections
import hashlib
import json
import os
import random
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

from division_network import DILATIONS, SHOWN, BlockNetwork
from tables import Export, table

PARSER = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../parser/')
WEIGHTS = os.path.join(PARSER, 'src/division/network/weights.ts')
SAMPLE = os.path.join(PARSER, 'test/page/block-network-sample.json')
SAMPLE_PAGES, SAMPLE_BLOCKS = 4, 40

BATCH, RATE, WEIGHT_DECAY, LAST_RATE = 6, 3e-3, 0.02, 0.03
FEWEST_TEXTS, FEWEST_CHARACTERS = 10, 12
"""A feature is learned where at least this number of different texts have it, a character where they hold it this often."""


def read(path):
    with open(path) as lines:
        return [json.loads(line) for line in lines]


def known_of(pages):
    texts, seen, counts = collections.defaultdict(set), set(), collections.Counter()
    for page in pages:
        for block in page['blocks']:
            text = block['characters']
            for name in block['features']:
                if len(texts[name]) < FEWEST_TEXTS:
                    texts[name].add(text)
            if text not in seen:
                seen.add(text)
                counts.update(text)
    features = sorted(name for name, own in texts.items() if len(own) >= FEWEST_TEXTS and is_text(name))
    vocabulary = ''.join(sorted(c for c, count in counts.items() if count >= FEWEST_CHARACTERS))
    return features, vocabulary


def is_text(name):
    """Whether a feature's name can be written: half of a character that takes two units cannot."""
    return not any('\ud800' <= character <= '\udfff' for character in name)


def encode(page, features, characters):
    blocks = page['blocks']
    return {
        'id': page['id'],
        'features': [torch.tensor([features[f] for f in b['features'] if f in features]).long() for b in blocks],
        'characters': torch.tensor(
            [([characters.get(c, 1) for c in b['characters']] + [0] * SHOWN)[:SHOWN] for b in blocks]
        ),
        'classes': torch.tensor([b['class'] for b in blocks]),
    }


def train(network, pages, epochs):
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=WEIGHT_DECAY)
    steps, step, begun = epochs * len(pages) // BATCH, 0, time.time()
    for epoch in range(epochs):
        network.train()
        random.shuffle(pages)
        total = 0.0
        for at in range(0, len(pages), BATCH):
            step += 1
            for group in optimizer.param_groups:
                group['lr'] = RATE * max(LAST_RATE, 1 - step / steps)
            batch = pages[at : at + BATCH]
            optimizer.zero_grad()
            loss = F.cross_entropy(network(batch), torch.cat([page['classes'] for page in batch]), reduction='sum')
            (loss / (15 * BATCH)).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            total += loss.item()
        print(f'epoch {epoch + 1}: loss {total / len(pages):.3f} a page, {time.time() - begun:.0f} s', flush=True)


def accuracy(network, pages):
    """The share of blocks whose label is right, without the search."""
    with torch.no_grad():
        right = sum(int((network([p]).argmax(1) // 2 == p['classes'] // 2).sum()) for p in pages)
    return right / max(1, sum(len(p['classes']) for p in pages))


def after_first(values):
    """A table without the first row, which stands for what is outside the text."""
    text, kept = table(values[1:])
    return text, torch.cat([values[:1], kept])


class NetworkExport(Export):
    def text(self, taught, features, vocabulary):
        return {
            'taught': taught,
            'features': '\n'.join(features),
            'featureRows': self.of('features.weight', table),
            'vocabulary': vocabulary,
            'characters': self.of('characters.weight', after_first),
            'first': self.layer('first'),
            'second': self.layer('second'),
            'input': self.layer('input'),
            'layers': [self.normalized_layer(at, dilation) for at, dilation in enumerate(DILATIONS)],
            'output': self.layer('output'),
        }


def sample_of(network, pages, encoded):
    chosen = [at for at, page in enumerate(pages) if len(page['blocks']) <= SAMPLE_BLOCKS]
    chosen = chosen[:: max(1, len(chosen) // SAMPLE_PAGES)][:SAMPLE_PAGES]
    sample = []
    for at in chosen:
        with torch.no_grad():
            scores = network([encoded[at]]).log_softmax(1).tolist()
        blocks = [{'features': [f for f in b['features'] if is_text(f)], 'characters': b['characters']} for b in pages[at]['blocks']]
        sample.append({'blocks': blocks, 'logOdds': [[round(score, 4) for score in row] for row in scores]})
    return sample


def write_half(network, path, features, vocabulary):
    with open(path, 'w') as out:
        json.dump(NetworkExport(network.state_dict()).text('', features, vocabulary), out, ensure_ascii=False)


def write(network, pages, encoded, features, vocabulary):
    digest = hashlib.sha256(json.dumps(pages, sort_keys=True).encode()).hexdigest()[:16]
    export = NetworkExport(network.state_dict())
    text = export.text(digest, features, vocabulary)
    network.load_state_dict(export.kept)
    network.eval()
    with open(WEIGHTS, 'w') as out:
        out.write("import type { NetworkText } from './weights-text.js'\n\n")
        out.write('/** Learned by packages/evals/training/train_division.py; see docs/articles.md. */\n')
        out.write(f'export const NETWORK: NetworkText = {json.dumps(text, ensure_ascii=False)}\n')
    with open(SAMPLE, 'w') as out:
        json.dump(sample_of(network, pages, encoded), out, ensure_ascii=False)
    print(f'{os.path.getsize(WEIGHTS)} bytes of weights, taught by {digest}')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('blocks')
    parser.add_argument('--without', default='', help='hands whose pages are left out, and scored instead')
    parser.add_argument('--halves', help='folder for two networks, each of which has not seen one half of the pages')
    parser.add_argument('--epochs', type=int, default=8)
    parser.add_argument('--seed', type=int, default=1)
    asked = parser.parse_args()
    torch.manual_seed(asked.seed)
    random.seed(asked.seed)
    torch.set_num_threads(1)
    without = set(filter(None, asked.without.split(',')))
    pages = read(asked.blocks)
    if asked.halves:
        os.makedirs(asked.halves, exist_ok=True)
        for half in (0, 1):
            network, _, features, vocabulary = learn([page for page in pages if page['half'] != half], asked.epochs)
            write_half(network, os.path.join(asked.halves, f'without-{half}.json'), features, vocabulary)
        return
    taught = [page for page in pages if page['id'].split(' ')[0] not in without]
    network, encoded, features, vocabulary = learn(taught, asked.epochs)
    if without:
        left_out = [page for page in pages if page['id'].split(' ')[0] in without]
        places, characters = numbered(features, vocabulary)
        share = accuracy(network, [encode(page, places, characters) for page in left_out])
        print(f'left out: {share:.4f} of labels right')
    else:
        write(network, taught, encoded, features, vocabulary)


def numbered(features, vocabulary):
    return {name: at for at, name in enumerate(features)}, {character: at + 2 for at, character in enumerate(vocabulary)}


def learn(pages, epochs):
    """A network that has learned from the pages, the pages as it saw them, its features and its characters."""
    features, vocabulary = known_of(pages)
    places, characters = numbered(features, vocabulary)
    encoded = [encode(page, places, characters) for page in pages]
    network = BlockNetwork(len(features), len(vocabulary))
    weights = sum(values.numel() for values in network.parameters())
    print(f'{len(pages)} pages, {len(features)} features, {len(vocabulary)} characters, {weights} weights', flush=True)
    train(network, [page for page, own in zip(encoded, pages) for _ in range(own['times'])], epochs)
    network.eval()
    return network, encoded, features, vocabulary

if __name__ == '__main__':
    main()
