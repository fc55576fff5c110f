local show = require "show"
show [[string.format("%f %g %e %d", 1/0, -1/0, 0, 0), string.format("%5.1f|%-8f|%+f|%010f", 1/0, 1/0, 1/0, -1/0), string.format("%F")]]
show [[string.format("%a %A %G %E", 1/0, 1/0, -1/0, 1/0)]]
