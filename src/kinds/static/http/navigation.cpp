// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/navigation.h"

namespace Kinds::Static {

bool isNavigation(const Core::Request &request)
{
    return request.headers.combined("Accept").toLower().contains("text/html");
}

} // namespace Kinds::Static
