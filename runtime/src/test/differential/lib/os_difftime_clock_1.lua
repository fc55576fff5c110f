local show = require "show"
show [[os.difftime(10, 5), os.difftime(5), os.difftime(5.9, 1.2), os.difftime("10", 3), os.difftime(1, 2)]]
show [[os.difftime()]]
show [[os.difftime("x")]]
show [[os.difftime(1, "x")]]
