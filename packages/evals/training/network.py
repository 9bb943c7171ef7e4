"""The network: what it sees of a character, and what it makes of it. packages/parser/src/organizations/tagger runs the same."""
import torch
import torch.nn as nn
import torch.nn.functional as F

CHARACTER_DIMENSIONS, PAIR_DIMENSIONS, CLUE_DIMENSIONS, CHANNELS = 64, 24, 6, 64
DILATIONS = (1, 2, 4, 8)
TAGS = 5
OUTSIDE, FIRST, INNER, LAST, SINGLE = range(TAGS)
FORBIDDEN = -1e4
"""Score of a tag that cannot stand where it is: a last character behind none that is first."""

# Heavy regularization decides here: without it F1 on unseen pages is ten points lower.
DROPOUT, HIDDEN_CHARACTERS, HIDDEN_PAIRS = 0.4, 0.12, 0.5


def forbidden_transitions():
    table = torch.full((TAGS, TAGS), FORBIDDEN)
    open_, closed = (INNER, LAST), (OUTSIDE, FIRST, SINGLE)
    for tag in range(TAGS):
        for following in open_ if tag in (FIRST, INNER) else closed:
            table[tag, following] = 0
    return table


class Network(nn.Module):
    def __init__(self, vocabulary_size, pair_rows, clue_sizes):
        super().__init__()
        # Row 0 is what stands outside the text, row 1 a character that training did not see.
        self.characters = nn.Embedding(vocabulary_size + 2, CHARACTER_DIMENSIONS, padding_idx=0)
        self.pairs = nn.Embedding(pair_rows, PAIR_DIMENSIONS)
        self.clues = nn.ModuleList([nn.Embedding(size, CLUE_DIMENSIONS) for size in clue_sizes])
        nn.init.normal_(self.characters.weight, 0, 0.3)
        nn.init.normal_(self.pairs.weight, 0, 0.1)
        width = CHARACTER_DIMENSIONS + 2 * PAIR_DIMENSIONS + CLUE_DIMENSIONS * len(clue_sizes)
        self.input = nn.Conv1d(width, CHANNELS, 3, padding=1)
        self.layers = nn.ModuleList([nn.Conv1d(CHANNELS, CHANNELS, 3, padding=d, dilation=d) for d in DILATIONS])
        self.norms = nn.ModuleList([nn.LayerNorm(CHANNELS) for _ in DILATIONS])
        self.output = nn.Linear(CHANNELS, TAGS)
        self.transitions = nn.Parameter(torch.zeros(TAGS, TAGS))
        self.start = nn.Parameter(torch.zeros(TAGS))
        self.register_buffer('forbidden', forbidden_transitions(), persistent=False)
        self.register_buffer('first', torch.tensor([0, 0, FORBIDDEN, FORBIDDEN, 0]), persistent=False)
        self.register_buffer('last', torch.tensor([0, FORBIDDEN, FORBIDDEN, 0, 0]), persistent=False)

    def dropout(self, x):
        # torch.rand is several times as fast as the generator behind nn.Dropout.
        return x * (torch.rand(x.shape) > DROPOUT) / (1 - DROPOUT) if self.training else x

    def emissions(self, characters, pairs, clues):
        """Scores of the tags of each character: (batch, length, TAGS)."""
        batch, length = characters.shape
        inside = (characters > 0).unsqueeze(-1).float()
        if self.training:
            hidden = (torch.rand(characters.shape) < HIDDEN_CHARACTERS) & (characters > 0)
            characters = torch.where(hidden, torch.ones_like(characters), characters)
        pair = self.pairs(pairs)
        if self.training:
            pair = pair * (torch.rand(batch, length, 1) > HIDDEN_PAIRS).float() / (1 - HIDDEN_PAIRS)
        pair_before = F.pad(pair[:, :-1], (0, 0, 1, 0))
        parts = [self.characters(characters), pair, pair_before]
        parts += [table(clues[:, :, k]) for k, table in enumerate(self.clues)]
        x = self.dropout(torch.cat(parts, -1)) * inside
        inside = inside.transpose(1, 2)
        x = F.relu(self.input(x.transpose(1, 2))) * inside
        for layer, norm in zip(self.layers, self.norms):
            y = norm(x.transpose(1, 2)).transpose(1, 2) * inside
            x = (x + F.relu(layer(y))) * inside
        return self.output(self.dropout(x.transpose(1, 2)))

    def scores_between(self):
        return self.transitions + self.forbidden

    def loss(self, emissions, tags, lengths):
        """Negative log-likelihood of the tags under the chain (linear-chain CRF), a text's mean."""
        length = emissions.shape[1]
        inside = (torch.arange(length)[None] < lengths[:, None]).float()
        between, start = self.scores_between(), self.start + self.first
        gold = start[tags[:, 0]] + emissions[:, 0].gather(1, tags[:, :1]).squeeze(1)
        steps = emissions[:, 1:].gather(2, tags[:, 1:, None]).squeeze(2) + between[tags[:, :-1], tags[:, 1:]]
        gold = gold + (steps * inside[:, 1:]).sum(1)
        all_ = start + emissions[:, 0]
        for at in range(1, length):
            following = torch.logsumexp(all_[:, :, None] + between[None], 1) + emissions[:, at]
            all_ = torch.where(inside[:, at : at + 1] > 0, following, all_)
        return (torch.logsumexp(all_ + self.last, 1) - gold).mean()
