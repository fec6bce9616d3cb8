"""One module for each format; `namenorm.gazetteer.importing.registry` lists them."""
