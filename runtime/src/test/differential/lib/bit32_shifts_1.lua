local show = require "show"
show [[bit32.lshift(1, 4), bit32.lshift(1, 31), bit32.lshift(1, 32), bit32.lshift(256, -4), bit32.rshift(256, 4), bit32.rshift(-1, 28), bit32.rshift(1, -4), bit32.rshift(1, 33), bit32.arshift(-256, 4), bit32.arshift(256, 4), bit32.arshift(-1, 40), bit32.arshift(-1, -4), bit32.arshift(2^31, 31)]]
show [[bit32.lrotate(1, 4), bit32.lrotate(2^31, 1), bit32.lrotate(0x12345678, 8), bit32.lrotate(1, -1), bit32.rrotate(1, 1), bit32.rrotate(0x12345678, 4), bit32.lrotate(1, 32), bit32.lrotate(5, 64)]]
show [[bit32.lshift(1)]]
show [[bit32.lshift()]]
