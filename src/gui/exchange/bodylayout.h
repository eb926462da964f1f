// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Gui {

struct BodyDetail;

// Lays a content out as its kind asks for: text, laid-out text, bytes, picture. Any thread; may
// take long. Its codings are off already.
void layOut(BodyDetail &body);

} // namespace Gui
