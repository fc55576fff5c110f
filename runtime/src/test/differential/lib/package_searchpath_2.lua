local show = require "show"
show [[package.searchpath()]]
show [[package.searchpath("x")]]
show [[type(package.searchers), #package.config, package.loaders == package.searchers, type(package.preload), package.config:sub(1, 1)]]
