local show = require "show"
show [[("hello"):reverse(), (""):reverse(), ("\0ab"):reverse() == "ba\0", string.reverse(123)]]
show [[string.reverse()]]
show [[string.reverse(true)]]
