local show = require "show"
show [[bit32.band(12, 10), bit32.band(), bit32.band(255), bit32.band(-1, 255), bit32.bor(12, 10), bit32.bor(), bit32.bxor(12, 10), bit32.bxor(), bit32.bnot(0), bit32.bnot(255), bit32.bnot(-1), bit32.btest(12, 3), bit32.btest(12, 8), bit32.btest()]]
show [[bit32.band(1, 2, 4), bit32.bor(1, 2, 4), bit32.bxor(1, 3, 7), bit32.band("12", "10"), bit32.band(2.5, 255), bit32.band(2.7, 255), bit32.band(3.5, 255), bit32.band(-1.5), bit32.band(2^32), bit32.band(2^32 + 5), bit32.band(2^40 + 3), bit32.band(-2^31)]]
show [[bit32.band({})]]
show [[bit32.band(1, "x")]]
