"""Training code of the Casus syntactic reader."""
