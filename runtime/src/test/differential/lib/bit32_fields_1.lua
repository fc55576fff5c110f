local show = require "show"
show [[bit32.extract(0xABCD, 4), bit32.extract(0xABCD, 4, 8), bit32.extract(-1, 0, 32), bit32.extract(5, 31), bit32.replace(0, 5, 4), bit32.replace(0xFFFF, 0, 4, 8), bit32.replace(0, -1, 0, 32), bit32.replace(0, 255, 28, 4)]]
show [[bit32.extract(1)]]
show [[bit32.extract(1, 32)]]
show [[bit32.extract(1, 0, 33)]]
