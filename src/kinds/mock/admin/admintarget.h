// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/admin/requestjournal.h"
#include "kinds/mock/admin/routeoverlay.h"
#include "kinds/mock/admin/snapshotshelf.h"
#include "kinds/mock/live/livehub.h"
#include "kinds/mock/mockengine.h"

#include <functional>

namespace Kinds::Mock {

// What the administration works on: the parts of a mock API that runs.
class AdminTarget
{
public:
    virtual MockEngine &engine() = 0; // of now
    virtual State &state() = 0;
    virtual LiveHub &hub() = 0;
    virtual RequestJournal &journal() = 0;
    virtual RouteOverlay &overlay() = 0;
    virtual SnapshotShelf &snapshots() = 0;
    virtual void resourcesChanged() = 0;
    // Makes the routes anew, then calls with the reason if that failed.
    virtual void overlayChanged(std::function<void(const Core::Result<> &made)> then) = 0;

protected:
    ~AdminTarget() = default;
};

} // namespace Kinds::Mock
