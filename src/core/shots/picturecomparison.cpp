// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/picturecomparison.h"

#include "core/shots/shotoptions.h"
#include "core/tr.h"

#include <QtEndian>

#include <png.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <vector>

namespace Core {

namespace {

constexpr int channels = 4;
using Pixel = std::array<png_byte, channels>;
static_assert(sizeof(Pixel) == channels);

struct Picture
{
    int width = 0;
    int height = 0;
    std::vector<Pixel> pixels = {};

    const Pixel *at(int x, int y) const
    {
        return x < width && y < height ? &pixels[size_t(y) * size_t(width) + size_t(x)] : nullptr;
    }
};

// Frees what libpng holds, also after a mistake.
struct PngImage : png_image
{
    PngImage()
        : png_image {}
    {
        version = PNG_IMAGE_VERSION;
    }
    ~PngImage() { ::png_image_free(this); }
    Q_DISABLE_COPY_MOVE(PngImage)
};

std::optional<Picture> decode(const QByteArray &bytes)
{
    PngImage image;
    if (!::png_image_begin_read_from_memory(&image, bytes.constData(), size_t(bytes.size())))
        return {};
    if (qint64(image.width) * image.height > ShotOptions::mostPixels)
        return {};
    image.format = PNG_FORMAT_RGBA;
    Picture picture {int(image.width), int(image.height)};
    picture.pixels.resize(size_t(image.width) * image.height);
    if (!::png_image_finish_read(&image, nullptr, picture.pixels.data(), 0, nullptr))
        return {};
    return picture;
}

QByteArray encode(const Picture &picture)
{
    PngImage image;
    image.width = png_uint_32(picture.width);
    image.height = png_uint_32(picture.height);
    image.format = PNG_FORMAT_RGBA;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    if (!::png_image_write_to_memory(&image, bytes.data(), &size, 0, picture.pixels.data(), 0,
                                     nullptr))
        return {};
    bytes.truncate(qsizetype(size));
    return bytes;
}

bool differ(const Pixel &one, const Pixel &other, int tolerance)
{
    for (size_t i = 0; i < channels; ++i) {
        if (std::abs(int(one[i]) - int(other[i])) > tolerance)
            return true;
    }
    return false;
}

QString tooLarge()
{
    return Tr::tr("The pictures are too large to be compared.");
}

Pixel pale(const Pixel *pixel)
{
    constexpr int white = 255;
    constexpr int part = 4; // of the difference to white that stays
    if (!pixel)
        return {white, white, white, white};
    const auto paler = [](png_byte channel) { return png_byte(white - (white - channel) / part); };
    return {paler((*pixel)[0]), paler((*pixel)[1]), paler((*pixel)[2]), white};
}

} // namespace

Result<PictureDifference> comparePictures(const QByteArray &earlier, const QByteArray &later,
                                          int tolerance)
{
    if (earlier == later)
        return PictureDifference {};
    const auto before = decode(earlier);
    if (!before)
        return failure(Tr::tr("The earlier picture cannot be read. Make it anew."));
    const auto now = decode(later);
    if (!now)
        return failure(Tr::tr("The browser’s picture cannot be read."));

    constexpr Pixel red {224, 0, 64, 255};
    const qint64 size
        = qint64(std::max(before->width, now->width)) * std::max(before->height, now->height);
    if (size > ShotOptions::mostPixels)
        return failure(tooLarge());
    Picture shown {std::max(before->width, now->width), std::max(before->height, now->height)};
    shown.pixels.reserve(size_t(shown.width) * size_t(shown.height));
    qint64 count = 0;
    for (int y = 0; y < shown.height; ++y) {
        for (int x = 0; x < shown.width; ++x) {
            const Pixel *one = before->at(x, y);
            const Pixel *other = now->at(x, y);
            const bool isSame = one && other && !differ(*one, *other, tolerance);
            shown.pixels.push_back(isSame ? pale(other) : red);
            count += isSame ? 0 : 1;
        }
    }
    if (count == 0)
        return PictureDifference {};
    const QByteArray picture = encode(shown);
    if (picture.isEmpty())
        return failure(tooLarge());
    return PictureDifference {double(count) / double(shown.pixels.size()), picture};
}

QSize pictureSize(const QByteArray &picture)
{
    constexpr qsizetype headLength = 24; // signature, then the chunk IHDR begins
    constexpr qsizetype widthPlace = 16;
    constexpr qsizetype heightPlace = 20;
    if (picture.size() < headLength || !picture.startsWith("\x89PNG"))
        return {};
    return {int(qFromBigEndian<quint32>(picture.constData() + widthPlace)),
            int(qFromBigEndian<quint32>(picture.constData() + heightPlace))};
}

} // namespace Core
