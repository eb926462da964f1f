// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>

namespace Core {

// The socket that QHttpServer sees instead of a client's: without a descriptor, fed with one
// minimal request head per exchange; lives in the server's thread.
class FacadeSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    explicit FacadeSocket(QObject *parent = nullptr);
    ~FacadeSocket() override;
    Q_DISABLE_COPY_MOVE(FacadeSocket)

    // QHttpServer parses the head and calls its handler within this call.
    void feed(QByteArrayView head);

    void disconnectFromHost() override;
    void close() override;
    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override { return 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    // The answer is sent by the Exchange: what else is written here leads nowhere.
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArrayView m_rest;
};

} // namespace Core
