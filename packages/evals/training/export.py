#!/usr/bin/python3
"""Writes a trained model as the parser holds it, and what the model makes of a fixed sample.

  /usr/bin/python3 training/export.py MODEL.pt EXAMPLES.jsonl

Weights are cut to 63 steps; the sample is scored with what is left of them, so that the parser must agree.
"""
import json
import os
import sys

import torch

from chain import Chain
from data import passage_of, read, stack
from network import DILATIONS, CHARACTER_DIMENSIONS, PAIR_DIMENSIONS, Network
from tables import Export, rows, table

PARSER = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../parser/')
WEIGHTS = os.path.join(PARSER, 'src/organizations/tagger/weights.ts')
SAMPLE = os.path.join(PARSER, 'test/organizations/tagger-sample.json')
SAMPLE_SIZE = 30


class TaggerExport(Export):
    def input(self):
        """The input's convolution in three parts: what it reads of characters, of pairs, of clues."""
        whole = self.weights['input.weight']
        ends = [0, CHARACTER_DIMENSIONS, CHARACTER_DIMENSIONS + 2 * PAIR_DIMENSIONS, whole.shape[1]]
        parts = [rows(whole[:, start:end]) for start, end in zip(ends, ends[1:])]
        self.kept['input.weight'] = torch.cat([kept for _, kept in parts], 1)
        return [text for text, _ in parts]

    def text(self, vocabulary, clues):
        character_input, pair_input, clue_input = self.input()
        return {
            'vocabulary': vocabulary,
            'characters': self.of('characters.weight', table),
            'pairs': self.of('pairs.weight', table),
            'clues': [self.of(f'clues.{at}.weight', table) for at in range(clues)],
            'characterInput': character_input,
            'pairInput': pair_input,
            'clueInput': clue_input,
            'inputBias': self.of('input.bias'),
            'layers': [self.normalized_layer(at, dilation) for at, dilation in enumerate(DILATIONS)],
            'output': self.of('output.weight', table),
            'outputBias': self.of('output.bias'),
            'transitions': self.of('transitions'),
            'start': self.of('start'),
        }


def sample_of(network, examples, index, clues):
    """Scores and names of passages from everywhere in the texts, as the network with cut weights sees them."""
    chain = Chain(network)
    chosen = [e for e in examples if 30 <= len(e['text']) <= 120][:: max(1, len(examples) // SAMPLE_SIZE // 2)]
    sample = []
    for example in chosen[:SAMPLE_SIZE]:
        characters, pairs, clue, _, _ = stack([passage_of(example, index, clues)])
        with torch.no_grad():
            scores = network.emissions(characters, pairs, clue)[0].numpy()
        sample.append(
            {
                'text': example['text'],
                'clues': ''.join(map(lambda value: chr(ord('a') + value), example['clues'])),
                'scores': [[round(float(score), 4) for score in row] for row in scores],
                'names': [[start, end, round(p, 5)] for start, end, p in chain.names(scores)],
            }
        )
    return sample


def main():
    model_path, examples_path = sys.argv[1:]
    model = torch.load(model_path)
    vocabulary, sizes = model['vocabulary'], model['sizes']
    export = TaggerExport(model['weights'])
    text = export.text(vocabulary, len(sizes['clueSizes']))
    network = Network(len(vocabulary), sizes['pairRows'], sizes['clueSizes'])
    network.load_state_dict(export.kept)
    network.eval()
    index = {character: at + 2 for at, character in enumerate(vocabulary)}
    with open(WEIGHTS, 'w') as out:
        out.write("import type { WeightsText } from './weights-text.js'\n\n")
        out.write('/** Learned by packages/evals/training; see docs/organizations.md. */\n')
        out.write(f'export const WEIGHTS: WeightsText = {json.dumps(text, ensure_ascii=False)}\n')
    with open(SAMPLE, 'w') as out:
        json.dump(sample_of(network, read(examples_path)[1], index, len(sizes['clueSizes'])), out, ensure_ascii=False)
    print(f'{os.path.getsize(WEIGHTS)} bytes of weights')


if __name__ == '__main__':
    main()
