local show = require "show"
show [[("x"):match("[")]]
show [[("x"):match("[a")]]
show [[("x"):match("[]")]]
show [[("x"):match("[^]")]]
