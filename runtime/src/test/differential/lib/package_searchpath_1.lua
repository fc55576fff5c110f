local show = require "show"
show [[package.searchpath("a.b", "?.x;d/?.y")]]
show [[package.searchpath("module_plain", "./?.lua")]]
show [[package.searchpath("a-b", "?.x", "-", "+")]]
show [[package.searchpath("a.b", "?.x", "")]]
