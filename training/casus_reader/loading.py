"""Batches as tensors, epoch after epoch, prepared in this process or in several."""

import itertools

import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from casus_reader import parallel


class _Stream(IterableDataset):
    """Every process plans all batches and makes tensors of its own share; together they give the one order."""

    def __init__(self, source, rank, args):
        self.source, self.rank, self.args = source, rank, args

    def __iter__(self):
        info = get_worker_info()
        part, parts = (info.id, info.num_workers) if info else (0, 1)
        plans = itertools.chain.from_iterable(self.source.plan(number) for number in itertools.count(1))
        for i, plan in enumerate(parallel.share(plans, self.rank, self.args.workers)):
            if i % parts == part:
                yield self.source.tensors(*plan)


def batches(source, rank, args):
    """Batches without end."""
    stream = _Stream(source, rank, args)
    if args.loaders == 0:
        return iter(stream)
    torch.multiprocessing.set_sharing_strategy("file_system")
    return iter(DataLoader(stream, batch_size=None, num_workers=args.loaders, prefetch_factor=8))


def moved(batch, device):
    """The batch on another device."""
    if device.type == "cpu" or batch is None:
        return batch
    if isinstance(batch, dict):
        return {key: moved(value, device) for key, value in batch.items()}
    if isinstance(batch, (list, tuple)):
        return [moved(value, device) for value in batch]
    return batch.to(device, non_blocking=True)
