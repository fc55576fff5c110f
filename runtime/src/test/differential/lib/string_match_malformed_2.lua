local show = require "show"
show [[("x"):match("%")]]
show [[("x"):match("x%")]]
show [[("x"):match("[%")]]
show [[("x"):match("[a-%")]]
