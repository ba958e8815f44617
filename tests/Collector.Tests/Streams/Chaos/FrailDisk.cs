using YenValve.Collector.Streams.Storage;

namespace YenValve.Collector.Tests.Streams.Chaos;

/// <summary>A disk under a process that may be killed in the middle of a write, or that is full for a while.</summary>
internal sealed class FrailDisk(Random random, Faults faults)
{
    /// <summary>Whether the next write is the process's last.</summary>
    public bool Kills { get; set; }

    /// <summary>Writes that still fail because the disk is full.</summary>
    public int Full { get; set; }

    /// <summary>Opens a file of the journal.</summary>
    public Stream Open(string path) => new FrailFile(this, new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite, 0));

    /// <summary>How many bytes of a write reach the file; fewer than all are followed by a failure.</summary>
    public int Take(int length)
    {
        if (Kills)
        {
            faults.Add("killed within a write");
            return random.Next(length);
        }

        if (Full == 0) return length;
        faults.Add("disk full");
        Full--;
        return random.Next(length);
    }

    /// <summary>The series' rows, over those that are really stored.</summary>
    public ILiquidationRows Over(ILiquidationRows rows) => new FrailRows(this, rows);

    private sealed class FrailRows(FrailDisk disk, ILiquidationRows rows) : ILiquidationRows
    {
        public DateTime? Last => rows.Last;

        public void Append(IReadOnlyCollection<string> added)
        {
            var kills = disk.Kills;
            if (disk.Take(2) < 2 && !kills) throw new IOException("No space left on device");
            if (kills && added.Count % 2 == 0) throw new KilledException();
            rows.Append(added);
            if (kills) throw new KilledException();
        }
    }

    private sealed class FrailFile(FrailDisk disk, FileStream file) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => file.Length;

        public override long Position { get => file.Position; set => file.Position = value; }

        public override void Flush() => file.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

        // A dead process repairs nothing.
        public override void SetLength(long value)
        {
            if (!disk.Kills) file.SetLength(value);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var taken = disk.Take(buffer.Length);
            file.Write(buffer[..taken]);
            if (taken == buffer.Length) return;
            throw disk.Kills ? new KilledException() : new IOException("No space left on device");
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) file.Dispose();
            base.Dispose(disposing);
        }
    }
}
