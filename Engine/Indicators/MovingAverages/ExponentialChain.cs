namespace QuantConnect.Indicators;

/// <summary>Exponential means of exponential means; each starts when the one before it is ready.</summary>
internal sealed class ExponentialChain
{
    private readonly ExponentialMovingAverage[] _links;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ExponentialChain(string name, int period, int length)
    {
        _links = new ExponentialMovingAverage[length];
        for (var i = 0; i < length; i++) _links[i] = new ExponentialMovingAverage($"{name}_{i + 1}", period);
    }

    public ExponentialMovingAverage this[int i] => _links[i];

    public bool IsReady => _links[^1].IsReady;

    public IndicatorDataPoint Last => _links[^1].Current;

    public bool Update(IndicatorDataPoint input)
    {
        foreach (var link in _links)
        {
            if (!link.Update(input)) return false;
            input = link.Current;
        }

        return true;
    }

    public void Reset()
    {
        foreach (var link in _links) link.Reset();
    }
}
