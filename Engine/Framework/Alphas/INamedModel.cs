namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>A model with a name.</summary>
public interface INamedModel
{
    /// <summary>The name.</summary>
    string Name { get; }
}
