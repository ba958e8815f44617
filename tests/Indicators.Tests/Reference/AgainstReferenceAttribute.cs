namespace YenValve.Indicators.Tests.Reference;

/// <summary>Says of a test that it holds indicators against a series of Reference/.</summary>
/// <param name="series">Name of the series, without its extension.</param>
/// <param name="indicators">The indicators whose figures are in it.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AgainstReferenceAttribute(string series, params Type[] indicators) : Attribute
{
    public string Series { get; } = series;

    public IReadOnlyList<Type> Indicators { get; } = indicators;
}
