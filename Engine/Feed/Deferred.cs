namespace YenValve.Engine.Feed;

/// <summary>A stream that is opened when its first point is asked for: one that is played back instead never is.</summary>
internal sealed class Deferred(Func<DataStream> open) : DataStream
{
    private DataStream? _opened;

    public override bool MoveNext()
    {
        _opened ??= open();
        var moved = _opened.MoveNext();
        Current = _opened.Current;
        return moved;
    }

    public override void Dispose() => _opened?.Dispose();
}
