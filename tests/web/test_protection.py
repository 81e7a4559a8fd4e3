"""What keeps others out: where forms may come from, what every response carries, what cookies are like."""

import pytest
from starlette.datastructures import Headers

from app.web.csrf import is_allowed
from tests.web.server import Served
from tests.web.visitor import Visitor

START = {"question": "slow-query"}


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_form_of_another_site_is_refused_and_makes_nobody(visitor: Visitor, site: str) -> None:
    page = visitor.post("/interviews", START, Sec_Fetch_Site=site)
    assert page.status == 403
    assert "set-cookie" not in page.headers
    assert "did not come from one of this site's own pages" in page.text


def test_a_form_that_does_not_say_where_it_comes_from_is_refused(visitor: Visitor) -> None:
    assert visitor.client.post("/interviews", data=START).status_code == 403
    assert visitor.client.post("/interviews", data=START, headers={"Origin": "null"}).status_code == 403


def test_without_sec_fetch_site_the_origin_decides(visitor: Visitor, served: Served) -> None:
    assert visitor.client.post("/interviews", data=START, headers={"Origin": served.url}).status_code == 303
    for origin in ("https://evil.example", served.url + ".evil.example", served.url.rsplit(":", 1)[0], "garbage"):
        assert visitor.client.post("/interviews", data=START, headers={"Origin": origin}).status_code == 403


def test_sec_fetch_site_outweighs_an_origin_that_looks_right(visitor: Visitor, served: Served) -> None:
    headers = {"Origin": served.url, "Sec-Fetch-Site": "cross-site"}
    assert visitor.client.post("/interviews", data=START, headers=headers).status_code == 403


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_behind_a_proxy_the_public_address_counts_as_our_own(method: str) -> None:
    headers = Headers({"host": "10.0.0.7:8000", "origin": "https://dry.example"})
    assert not is_allowed(method, headers)
    assert is_allowed(method, headers, "https://dry.example")
    assert not is_allowed(method, Headers({"host": ""}), None)


@pytest.mark.parametrize("path", ["/", "/questions", "/interviews", "/nowhere", "/static/0/css/base.css", "/static/x"])
def test_every_response_carries_the_headers(visitor: Visitor, path: str) -> None:
    headers = visitor.client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "script-src 'self'" in policy
    assert "style-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == "same-origin"


def test_pages_are_not_kept_by_caches_and_files_are(visitor: Visitor) -> None:
    page = visitor.get("/questions")
    assert page.headers["cache-control"] == "no-store"
    assert "HX-Request" in page.headers["vary"]
    files = [here["href"] for tag, here in page.elements if tag == "link"]
    files += [here["src"] for tag, here in page.elements if tag == "script"]
    assert len(files) >= 6
    for file in files:
        response = visitor.client.get(file)
        assert response.status_code == 200
        assert "immutable" in response.headers["cache-control"]
    hashed = next(file for file in files if file.endswith("base.css"))
    outdated = hashed.replace(hashed.split("/")[2], "000000000000")
    assert visitor.client.get(outdated).headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", ["/static/0/../../README.md", "/static/0/%2e%2e/%2e%2e/README.md", "/static/"])
def test_only_files_of_ours_are_served(visitor: Visitor, path: str) -> None:
    assert visitor.client.get(path).status_code == 404


def test_the_sessions_cookie_is_closed_to_scripts_and_other_sites(visitor: Visitor) -> None:
    visitor.start()
    cookie = visitor.hops[0].headers["set-cookie"]
    assert cookie.startswith("dryrun_session=")
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Secure" not in cookie  # this test came by HTTP


def test_over_https_the_cookie_is_secure(visitor: Visitor) -> None:
    response = visitor.client.post(
        "/interviews", data=START, headers={"Sec-Fetch-Site": "same-origin", "X-Forwarded-Proto": "https"}
    )
    assert "Secure" in response.headers["set-cookie"]
    assert response.headers["strict-transport-security"]


def test_a_made_up_session_is_a_stranger(visitor: Visitor) -> None:
    visitor.client.cookies.set("dryrun_session", "made-up")
    assert "You have not sat one yet" in visitor.get("/interviews").text
    visitor.client.cookies.set("dryrun_session", "\x7f" * 50)
    assert visitor.get("/interviews").status == 200


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nX: y", "", "x"])
def test_the_theme_switch_leads_nowhere_else(visitor: Visitor, back: str) -> None:
    response = visitor.client.post(
        "/theme", data={"theme": "dark", "back": back}, headers={"Sec-Fetch-Site": "same-origin"}
    )
    assert response.headers["location"] == "/"


@pytest.mark.parametrize("path", ["/interviews/", "/questions/", "/static"])
def test_no_redirect_goes_to_the_host_that_a_request_names(visitor: Visitor, path: str) -> None:
    response = visitor.client.get(path, headers={"Host": "evil.example"})
    assert "evil.example" not in response.headers.get("location", "")
    assert response.status_code == 404


@pytest.mark.parametrize("path", ["/", "/questions", "/questions/slow-query", "/interviews", "/sign-in", "/nowhere"])
def test_head_answers_as_get_does_without_the_page(visitor: Visitor, path: str) -> None:
    looked, asked = visitor.client.get(path), visitor.client.head(path)
    assert asked.status_code == looked.status_code
    assert asked.content == b""
    same = ("content-type", "content-length", "content-security-policy", "cache-control", "vary")
    assert [asked.headers[name] for name in same] == [looked.headers[name] for name in same]


def test_head_reaches_ones_own_pages_and_no_form(visitor: Visitor) -> None:
    page = visitor.start()
    assert visitor.client.head(page.path).status_code == 200
    assert visitor.client.head("/theme").status_code == 405
