"""How the event heads were made: examples, model, training, scores, export."""
