namespace YenValve.Collector.Tests.Streams.Storage;

/// <summary>A file on a disk that may be full: it then takes a part of what is written, as disks do, and fails.</summary>
/// <param name="path">The file.</param>
/// <param name="room">Zero where the disk is full.</param>
internal sealed class FullDisk(string path, Func<int> room) : Stream
{
    private readonly FileStream _file = new(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite, 0);

    public override bool CanRead => false;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => _file.Length;

    public override long Position
    {
        get => _file.Position;
        set => _file.Position = value;
    }

    public override void Flush() => _file.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => _file.Seek(offset, origin);

    public override void SetLength(long value) => _file.SetLength(value);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (room() > 0)
        {
            _file.Write(buffer);
            return;
        }

        _file.Write(buffer[..(buffer.Length / 2)]);
        throw new IOException("No space left on device");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }
}
