"""``python -m namenorm`` is the command line."""

from namenorm.cli.main import main

if __name__ == "__main__":
    main(prog_name="python -m namenorm")
