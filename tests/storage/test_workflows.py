"""Every test of the workflows once more, on both databases: the fixtures here put a real one under them."""

from tests.workflows.test_answers import *  # noqa: F403
from tests.workflows.test_drafts import *  # noqa: F403
from tests.workflows.test_interviews import *  # noqa: F403
from tests.workflows.test_people import *  # noqa: F403
from tests.workflows.test_throttle import *  # noqa: F403
