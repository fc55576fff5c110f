local show = require "show"
show [[debug.traceback("msg"):match("^msg\nstack traceback:\n") ~= nil, debug.traceback({}) ~= nil, debug.traceback(nil):match("^stack traceback:") ~= nil, type(debug.traceback(print)), debug.traceback(5):match("^5\n") ~= nil]]
