print((-1/0)^0.5, (-0)^0.5 == 0, 2^0.5 == math.sqrt(2), 2^-1, (-8)^2, 2^3^2, -2^2) -- expect: inf\ttrue\ttrue\t0.5\t64\t512\t-4
