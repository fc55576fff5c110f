return { extends = "TestBase" }
