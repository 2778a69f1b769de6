"""What the losses of gold and of distilled training share."""

import torch

WEIGHTS = {"upos": 0.8, "feats": 0.4, "lemma": 0.6, "entity": 1.0, "arc": 1.0, "rel": 0.7}


def weights(args):
    return {**WEIGHTS, "entity": args.entity_weight}


def padding(inputs):
    """What to add to arc scores [B, W, W+1] so that no padding word is taken for a head."""
    lengths = torch.tensor([len(first) for _, first, _, _ in inputs]).view(-1, 1, 1)
    heads = torch.arange(int(lengths.max()) + 1).view(1, 1, -1)
    return torch.zeros(heads.shape).masked_fill(heads > lengths, -1e4)


def precision(device):
    """The arithmetic of training: bfloat16 on the CPU, float32 by way of TF32 on a GPU."""
    return torch.autocast("cpu", torch.bfloat16, enabled=device.type == "cpu")
