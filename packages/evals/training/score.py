"""How well a network finds the names of texts that taught it nothing."""
import json

import torch

from chain import Chain, spans_of
from data import stack

BATCH = 32


def score(network, sets, path):
    """Prints F1, precision and recall of distinct surfaces by text; writes each name found with its probability."""
    network.eval()
    with open(path, 'w') as out, torch.no_grad():
        for name, passages in sets.items():
            found, gold = {}, {}
            for passage, names in names_of(network, passages):
                example = passage.example
                mine = found.setdefault(example['id'], set())
                mine.update(passage.text[s:e] for s, e, _ in names)
                gold.setdefault(example['id'], set()).update(passage.text[s:e] for s, e in spans_of(passage.tags))
                out.write(
                    json.dumps(
                        {'set': name, 'id': example['id'], 'text': passage.text, 'gold': example['names'], 'found': names},
                        ensure_ascii=False,
                    )
                    + '\n'
                )
            right = sum(len(gold[i] & found[i]) for i in gold)
            p = right / max(1, sum(map(len, found.values())))
            r = right / max(1, sum(map(len, gold.values())))
            print(f'{name}: F1 {200 * p * r / max(1e-9, p + r):.1f}, P {100 * p:.1f}, R {100 * r:.1f}', flush=True)


def names_of(network, passages):
    chain = Chain(network)
    order = sorted(passages, key=len)
    for at in range(0, len(order), BATCH):
        batch = order[at : at + BATCH]
        characters, pairs, clues, _, _ = stack(batch)
        emissions = network.emissions(characters, pairs, clues).numpy()
        for passage, scores in zip(batch, emissions):
            yield passage, [(s, e, round(p, 4)) for s, e, p in chain.names(scores[: len(passage)])]
