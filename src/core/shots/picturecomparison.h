// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSize>

namespace Core {

// In what two pictures differ, a plain value.
struct PictureDifference
{
    double share = 0; // of the pixels, 0 to 1; those that only one of them has differ
    QByteArray picture
        = {}; // the later one, pale, with what differs in red (PNG); empty if nothing
};

// Two pictures in PNG. tolerance: by how much each channel may differ. The reason of a failure
// says which of them cannot be read. Any thread.
Result<PictureDifference> comparePictures(const QByteArray &earlier, const QByteArray &later,
                                          int tolerance);

// Of a picture in PNG, by its head; empty if it is none.
QSize pictureSize(const QByteArray &picture);

} // namespace Core
