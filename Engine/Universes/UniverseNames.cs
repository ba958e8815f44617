namespace YenValve.Engine;

/// <summary>Names the universes that the user does not; numbered in each run, so that a run gives the same names every time.</summary>
internal sealed class UniverseNames
{
    private int _made;

    public static string Next(Type type, string market)
    {
        var names = RunContext.Current.Service(_ => new UniverseNames());
        return $"{type.Name}-{market}-{++names._made:D10}";
    }
}
