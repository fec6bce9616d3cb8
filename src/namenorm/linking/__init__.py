"""The stages of linking a text: how names are written, the scan, the document pass. `namenorm.linker` joins them."""
