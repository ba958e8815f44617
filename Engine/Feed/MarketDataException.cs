namespace YenValve.Engine.Feed;

/// <summary>A market data file that cannot be read: names the file, and the line and value when there is one.</summary>
internal sealed class MarketDataException : Exception
{
    public MarketDataException(string file, string problem, Exception? inner = null)
        : base($"{file}: {problem}", inner)
    {
    }

    public MarketDataException(string file, int line, string problem)
        : base($"{file}, line {line}: {problem}")
    {
    }
}
