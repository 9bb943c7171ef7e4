"""The network of blocks: what it sees of a page. packages/parser/src/division/network runs the same."""
import torch
import torch.nn as nn
import torch.nn.functional as F

FEATURE_DIMENSIONS, CHARACTER_DIMENSIONS, CHARACTER_CHANNELS, CHANNELS = 24, 16, 24, 48
DILATIONS = (1, 2, 4)
SHOWN = 40
"""How many of a block's characters are seen."""
CLASSES = 20
"""Each of the parser's labels, not opening an article and opening one."""

DROPOUT, HIDDEN_FEATURES, HIDDEN_CHARACTERS = 0.25, 0.15, 0.15


class BlockNetwork(nn.Module):
    def __init__(self, features, vocabulary):
        super().__init__()
        self.features = nn.EmbeddingBag(features, FEATURE_DIMENSIONS, mode='sum')
        # Row 0 is what stands outside the text, row 1 a character that training saw seldom.
        self.characters = nn.Embedding(vocabulary + 2, CHARACTER_DIMENSIONS, padding_idx=0)
        nn.init.normal_(self.features.weight, 0, 0.1)
        self.first = nn.Conv1d(CHARACTER_DIMENSIONS, CHARACTER_CHANNELS, 3, padding=1)
        self.second = nn.Conv1d(CHARACTER_CHANNELS, CHARACTER_CHANNELS, 3, padding=1)
        self.input = nn.Linear(FEATURE_DIMENSIONS + 2 * CHARACTER_CHANNELS, CHANNELS)
        self.layers = nn.ModuleList([nn.Conv1d(CHANNELS, CHANNELS, 3, padding=d, dilation=d) for d in DILATIONS])
        self.norms = nn.ModuleList([nn.LayerNorm(CHANNELS) for _ in DILATIONS])
        self.output = nn.Linear(CHANNELS, CLASSES)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, pages):
        """Scores of the classes of all blocks of some pages: (blocks, CLASSES)."""
        x = torch.cat([self.sum_of_features(pages), self.read(torch.cat([p['characters'] for p in pages]))], 1)
        x = F.relu(self.input(self.dropout(x)))
        x, inside, rows = apart(x, [len(page['characters']) for page in pages])
        for layer, norm in zip(self.layers, self.norms):
            y = layer((norm(x) * inside).t().unsqueeze(0)).squeeze(0).t()
            x = (x + self.dropout(F.relu(y))) * inside
        return self.output(self.dropout(x[rows]))

    def sum_of_features(self, pages):
        bags = [bag for page in pages for bag in page['features']]
        if self.training:
            bags = [bag[torch.rand(len(bag)) > HIDDEN_FEATURES] for bag in bags]
        starts = torch.tensor([0] + [len(bag) for bag in bags[:-1]]).cumsum(0)
        return self.features(torch.cat(bags), starts)

    def read(self, characters):
        if self.training:
            hidden = (torch.rand(characters.shape) < HIDDEN_CHARACTERS) & (characters > 0)
            characters = characters.masked_fill(hidden, 1)
        inside = (characters > 0).float().unsqueeze(1)
        x = self.dropout(self.characters(characters)).transpose(1, 2)
        x = F.relu(self.first(x)) * inside
        x = (x + F.relu(self.second(self.dropout(x)))) * inside
        return torch.cat([x.max(2)[0], x.sum(2) / inside.sum(2).clamp(min=1)], 1)


def apart(x, lengths):
    """Sets pages one below the other with enough empty space that no block sees another page."""
    rows, at = [], 0
    for length in lengths:
        rows.append(torch.arange(at, at + length))
        at += length + max(DILATIONS)
    rows = torch.cat(rows)
    inside = torch.zeros(at, 1)
    inside[rows] = 1
    return torch.zeros(at, x.shape[1]).index_copy(0, rows, x), inside, rows
