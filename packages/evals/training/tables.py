"""Weights as the parser holds them: packages/parser/src/learned/table-text.ts reads their tables."""
import torch

DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-'
LARGEST = 31
FIGURES = 5
"""Significant digits of numbers outside tables."""


def cut(values, step):
    return (values / step).round().clamp(-LARGEST, LARGEST) * step


def step_of(values):
    """The step by which whole numbers from -LARGEST to LARGEST come nearest to the values."""
    top = max(values.abs().max().item(), 1e-6)
    tried = [top / LARGEST * share for share in (1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)]
    return float(f'{min(tried, key=lambda step: (cut(values, step) - values).pow(2).sum().item()):.{FIGURES}g}')


def table(values, rows=1):
    """The table's text, with a step for each of `rows`; and the values that the text stands for."""
    steps = torch.tensor([step_of(row) for row in values.reshape(rows, -1)])
    whole = (values.reshape(rows, -1) / steps[:, None]).round().clamp(-LARGEST, LARGEST)
    digits = ''.join(DIGITS[int(value) + LARGEST] for value in whole.flatten().tolist())
    kept = (whole * steps[:, None]).reshape(values.shape)
    return {'digits': digits, 'steps': [float(f'{step:.{FIGURES}g}') for step in steps.tolist()]}, kept


def numbers(values):
    kept = [float(f'{value:.{FIGURES}g}') for value in values.flatten().tolist()]
    return kept, torch.tensor(kept).reshape(values.shape)


def rows(values):
    """A table with a step for each row, which is a channel's; torch has to, from, place, the parser to, place, from."""
    turned = values.transpose(1, 2).contiguous() if values.dim() == 3 else values
    text, kept = table(turned, values.shape[0])
    return text, kept.transpose(1, 2) if values.dim() == 3 else kept


class Export:
    """A model's weights as text; `kept` is what the text stands for."""

    def __init__(self, weights):
        self.weights, self.kept = weights, {}

    def of(self, name, form=numbers):
        text, self.kept[name] = form(self.weights[name])
        return text

    def layer(self, name):
        return {'weights': self.of(f'{name}.weight', rows), 'bias': self.of(f'{name}.bias')}

    def normalized_layer(self, at, dilation):
        """A layer that reads what its own normalization makes of the one before."""
        return {
            'dilation': dilation,
            'normScale': self.of(f'norms.{at}.weight'),
            'normShift': self.of(f'norms.{at}.bias'),
            **self.layer(f'layers.{at}'),
        }
