"""``onelead web``: the page in the browser, served on this computer."""

from __future__ import annotations

from pathlib import Path

import click

PORT = 8123


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="Where to serve it.")
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    default=Path("build/web"),
    show_default=True,
    help="The built page.",
)
def command(port: int, folder: Path) -> int:
    """
    Serve OneLead's page on this computer, for a first look: trackers are checked in the browser, and nothing is sent.

    The page is a folder of static files that any web server can serve. Build it first, with make web or with
    python -m onelead_web.build build/web. Ctrl+C stops serving.
    """
    from onelead_web.serve import ADDRESS, server

    with server(folder, port) as serving:
        click.echo(f"Open http://{ADDRESS}:{serving.server_port}/ in your browser. Ctrl+C stops.")
        try:
            serving.serve_forever()
        except KeyboardInterrupt:
            click.echo("Stopped.")
    return 0
