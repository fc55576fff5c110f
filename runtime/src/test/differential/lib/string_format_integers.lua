local show = require "show"
show [[string.format("%d %i %5d|%-5d|%05d|%+d|% d|%.3d|%5.3d", 1, 2, 3, 4, 5, 6, 7, 8, 9)]]
show [[string.format("%d %d %d", 3.7, -3.7, "10"), string.format("%d", 2^53), string.format("%d", -2^63)]]
show [[string.format("%x %X %#x %o %#o %u", 255, 255, 255, 8, 8, 42), string.format("%08x|%-8x|%.4x", 255, 255, 255)]]
show [[string.format("%x", 2^53), string.format("%x", 2^63), string.format("%u", 2^64 - 2^11), string.format("%.0d|%5.0d", 0, 0)]]
