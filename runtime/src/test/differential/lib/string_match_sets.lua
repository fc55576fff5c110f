local show = require "show"
show [=[("hello"):match("[a-f]+"), ("hello"):match("[^a-g]+"), ("a]b"):match("[]]"), ("a-b"):match("[a-]+"), ("a-b"):match("[-a]+")]=]
show [=[("x^y"):match("[x^]+"), ("a%b"):match("[%%]"), ("a]"):match("[^]]"), ("5-6"):match("[%d-]+"), ("é"):match("[\128-\255]+") == "é"]=]
show [=[("a-z"):match("[a%-z]+"), ("b"):match("[a%-z]"), ("]"):match("[%]]"), ("\\"):match("[\\]")]=]
