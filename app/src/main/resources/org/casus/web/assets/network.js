// Draws the network of dyads; written by the dyads view.
