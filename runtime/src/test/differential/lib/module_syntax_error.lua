return x x
